import type { CSSProperties, ReactNode } from 'react'
import { chartColor } from './theme.ts'
import css from './waterfall.module.css'

export interface WaterfallStep {
  readonly key: string
  readonly name: ReactNode
  /** What stands before the step and after it; of a sum the first is 0. */
  readonly from: number
  readonly to: number
  readonly amount: string
  readonly kind: 'sum' | 'more' | 'less'
}

const COLOURS = { sum: chartColor(1), more: chartColor(3), less: chartColor(2) } as const

/** From one sum to another, step by step, below one another: every figure is written, the bar only leads the eye. */
export function Waterfall({ label, steps }: { readonly label: string; readonly steps: readonly WaterfallStep[] }) {
  const most = Math.max(1, ...steps.flatMap(({ from, to }) => [from, to]))
  const place = ({ from, to, kind }: WaterfallStep) =>
    ({
      insetInlineStart: `${(Math.min(from, to) / most) * 100}%`,
      width: `${(Math.abs(to - from) / most) * 100}%`,
      '--bar': COLOURS[kind],
    }) as CSSProperties
  return (
    <ol className={css['steps']} aria-label={label}>
      {steps.map((step) => (
        <li key={step.key}>
          <span>{step.name}</span>
          <span className={css['track']} aria-hidden>
            {step.from !== step.to && <i style={place(step)} />}
          </span>
          <span className={css['amount']}>{step.amount}</span>
        </li>
      ))}
    </ol>
  )
}
