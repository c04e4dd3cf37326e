import type { ReactNode } from 'react'
import { formatMoney } from '../../lib/format.ts'
import css from './total.module.css'

interface EarnedFiguresProps {
  readonly currency: string
  readonly totalMinor: number
  readonly todayMinor: number
  readonly isRunning: boolean
  /** More figures beside them. */
  readonly children?: ReactNode
}

/** What a period comes to and, while it runs, what today added to it. */
export function EarnedFigures({ currency, totalMinor, todayMinor, isRunning, children }: EarnedFiguresProps) {
  return (
    <div className={css['figures']}>
      <div>
        <div className={css['caption']}>
          {isRunning ? 'Earned so far' : 'Earned'}, {currency}
        </div>
        <div className={css['figure']}>{formatMoney({ minor: totalMinor, currency })}</div>
      </div>
      {isRunning && (
        <div>
          <div className={css['caption']}>
            <i aria-hidden />
            Today, live
          </div>
          <div className={css['figure']} aria-live="polite">
            {formatMoney({ minor: todayMinor, currency })}
          </div>
        </div>
      )}
      {children}
    </div>
  )
}
