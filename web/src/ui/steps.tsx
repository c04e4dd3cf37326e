import { IconCheck, IconX } from '@tabler/icons-react'
import { Hidden } from './hidden.tsx'
import css from './steps.module.css'

export interface Step {
  readonly name: string
  /** When it was reached, already formatted; null while it is ahead. */
  readonly at: string | null
  /** The road ended here: lost, cancelled. */
  readonly ended?: boolean
}

interface StepsProps {
  readonly label: string
  readonly steps: readonly Step[]
  /** Index of the step the record is at. */
  readonly here: number
}

/** Where a record stands on its road. A phone keeps the dots and says the rest in one sentence. */
export function Steps({ label, steps, here }: StepsProps) {
  const current = steps[here]
  const next = steps[here + 1]
  return (
    <div className={css['frame']}>
      <ol className={css['steps']} aria-label={label}>
        {steps.map((step, i) => (
          <li key={step.name} data-state={stateOf(step, i, here)} aria-current={i === here ? 'step' : undefined}>
            <span className={css['dot']} aria-hidden>
              {step.ended ? <IconX size={10} stroke={3.5} /> : i < here && <IconCheck size={10} stroke={3.5} />}
            </span>
            <span className={css['words']}>
              <b>{step.name}</b>
              <small>{step.at ?? <span aria-hidden>–</span>}</small>
            </span>
            {i < here && <Hidden>, done</Hidden>}
          </li>
        ))}
      </ol>
      {current && (
        <p className={css['sentence']} aria-hidden>
          <b>{current.name}</b>
          {current.at && ` since ${current.at}`}
          <span>{next && !current.ended ? `Next: ${next.name}` : `${here + 1} of ${steps.length}`}</span>
        </p>
      )}
    </div>
  )
}

function stateOf(step: Step, i: number, here: number) {
  if (step.ended) return 'ended'
  if (i < here) return 'done'
  return i === here ? 'here' : 'next'
}
