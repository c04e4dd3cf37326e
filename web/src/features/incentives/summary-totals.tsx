import { formatMoney } from '../../lib/format.ts'
import { EarnedFigures } from './earned-figures.tsx'
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
    return (
      <div key={currency} className={css['total']}>
        <EarnedFigures currency={currency} totalMinor={totalMinor} todayMinor={todayMinor} isRunning={isRunning} />
        <dl>
          {adjustedMinor !== 0 && (
            <div>
              <dt>Adjustments in it</dt>
              <dd>{formatMoney({ minor: adjustedMinor, currency })}</dd>
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
