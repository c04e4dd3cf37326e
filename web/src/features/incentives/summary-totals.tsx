import { formatMoney } from '../../lib/format.ts'
import type { Summary } from './summary.ts'
import css from './total.module.css'

interface SummaryTotalsProps {
  readonly totals: Summary['totals']
  readonly paid: number
  readonly isRunning: boolean
}

/** A band per currency; they are never added. */
export function SummaryTotals({ totals, paid, isRunning }: SummaryTotalsProps) {
  return totals.map(({ currency, totalMinor, todayMinor, adjustedMinor, people, lines }) => {
    const money = (minor: number) => formatMoney({ minor, currency })
    return (
      <div key={currency} className={css['total']}>
        <div className={css['figures']}>
          <div>
            <div className={css['caption']}>
              {isRunning ? 'Earned so far' : 'Earned'}, {currency}
            </div>
            <div className={css['figure']}>{money(totalMinor)}</div>
          </div>
          {isRunning && (
            <div>
              <div className={css['caption']}>
                <i aria-hidden />
                Today, live
              </div>
              <div className={css['figure']} aria-live="polite">
                {money(todayMinor)}
              </div>
            </div>
          )}
        </div>
        <dl>
          {adjustedMinor !== 0 && (
            <div>
              <dt>Adjustments in it</dt>
              <dd>{money(adjustedMinor)}</dd>
            </div>
          )}
          <div>
            <dt>People{totals.length > 1 ? ` of ${paid}` : ''}</dt>
            <dd>{people}</dd>
          </div>
          <div>
            <dt>Pay lines</dt>
            <dd>{lines}</dd>
          </div>
        </dl>
      </div>
    )
  })
}
