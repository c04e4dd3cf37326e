import { IconCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { Hidden } from './hidden.tsx'
import type { LinkTarget } from './link-target.ts'
import css from './wizard.module.css'

export interface WizardStep {
  readonly name: string
  /** A word about what was done there: "loads.csv", "14 of 16 found". */
  readonly note?: string | undefined
  /** Where a step that is done is changed again. */
  readonly link?: LinkTarget | undefined
}

interface WizardProps {
  /** What the steps lead to: "Import". */
  readonly label: string
  readonly steps: readonly WizardStep[]
  /** Index of the step that is shown; behind the last one, all are done. */
  readonly here: number
  /** The step, with `WizardButtons` at its end. */
  readonly children: ReactNode
}

/** A task in steps: which one this is, its content, the buttons that lead on. A phone keeps the dots and one sentence. */
export function Wizard({ label, steps, here, children }: WizardProps) {
  const current = steps[here]
  const content = useFocusOnStep(here)
  return (
    <div className={css['wizard']}>
      <div className={css['frame']}>
        <ol className={css['steps']} aria-label={label}>
          {steps.map((step, i) => (
            <li key={step.name} data-state={stateOf(i, here)} aria-current={i === here ? 'step' : undefined}>
              <span className={css['dot']} aria-hidden>
                {i < here ? <IconCheck size={12} stroke={3} /> : i + 1}
              </span>
              <span className={css['words']}>
                {i < here && step.link ? <Link {...step.link}>{step.name}</Link> : <b>{step.name}</b>}
                {i < here && step.note && <small title={step.note}>{step.note}</small>}
              </span>
              {i < here && <Hidden>, done</Hidden>}
            </li>
          ))}
        </ol>
        {current && (
          <p className={css['sentence']} aria-hidden>
            <b>{current.name}</b>
            <span>
              Step {here + 1} of {steps.length}
            </span>
          </p>
        )}
      </div>
      <section ref={content} tabIndex={-1} className={css['content']} aria-label={current?.name ?? label}>
        {children}
      </section>
    </div>
  )
}

/** The next step stands where the last one stood: readers and the keyboard begin at its top. */
function useFocusOnStep(here: number) {
  const content = useRef<HTMLElement>(null)
  const shown = useRef(here)
  useEffect(() => {
    if (shown.current === here) return
    shown.current = here
    content.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [here])
  return content
}

function stateOf(i: number, here: number) {
  if (i < here) return 'done'
  return i === here ? 'here' : 'next'
}
