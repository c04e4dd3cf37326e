import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { MyVenture } from '../../lib/session.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Hidden } from '../../ui/hidden.tsx'
import { Section } from '../../ui/section.tsx'
import css from './first-steps.module.css'
import type { FirstStep } from './steps-of.ts'
import { useFirstSteps } from './use-first-steps.ts'

/** The way from a venture that has only a name to its first dashboard. It goes away when it has been gone. */
export default function FirstSteps({ venture }: { readonly venture: MyVenture }) {
  const { steps, onLook, onHide } = useFirstSteps(venture)
  const next = steps.find(({ isDone }) => !isDone)
  if (!next) return null
  return (
    <div className={css['block']}>
      <Section
        flush
        title={`First steps in ${venture.name}`}
        aside={
          <Button variant="subtle" color="gray" onClick={onHide}>
            Hide
          </Button>
        }
      >
        <ol className={css['steps']}>
          {steps.map((step, at) => (
            <Step
              key={step.key}
              number={at + 1}
              step={step}
              isNext={step === next}
              onOpen={step.key === 'dashboard' ? onLook : undefined}
            />
          ))}
        </ol>
      </Section>
    </div>
  )
}

interface StepProps {
  readonly number: number
  readonly step: FirstStep
  readonly isNext: boolean
  readonly onOpen: (() => void) | undefined
}

function Step({ number, step: { title, text, verb, link, isDone }, isNext, onOpen }: StepProps) {
  return (
    <li data-done={isDone || undefined}>
      <span className={css['dot']} aria-hidden>
        {isDone ? <IconCheck size={12} stroke={3} /> : number}
      </span>
      <div>
        <b>{title}</b>
        {isDone ? <Hidden>, done</Hidden> : <p>{text}</p>}
      </div>
      {!isDone && (
        <ButtonLink variant={isNext ? 'filled' : 'default'} link={link} onClick={onOpen}>
          {verb}
        </ButtonLink>
      )}
    </li>
  )
}
