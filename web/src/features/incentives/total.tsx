import { formatMoney } from '../../lib/format.ts'
import { Spark } from '../../ui/spark.tsx'
import { EarnedFigures } from './earned-figures.tsx'
import { plainDay } from './plain-day.ts'
import css from './total.module.css'
import type { Wallet } from './wallet.ts'

interface TotalProps {
  readonly wallet: Wallet
  readonly isRunning: boolean
  /** The period's last day. */
  readonly to: string
}

/** What the period comes to, what today added to it, and where it leads. */
export function Total({ wallet, isRunning, to }: TotalProps) {
  const { totalMinor, todayMinor, adjustedMinor, paceMinor, currency, days, week } = wallet
  const money = (minor: number) => formatMoney({ minor, currency })
  return (
    <div className={css['total']}>
      <EarnedFigures currency={currency} totalMinor={totalMinor} todayMinor={todayMinor} isRunning={isRunning}>
        {isRunning && week.some(({ amountMinor }) => amountMinor !== null) && (
          <div className={css['week']}>
            <div className={css['caption']}>Last seven days</div>
            <Spark data={week.map(({ amountMinor }) => amountMinor)} width={112} height={32} />
          </div>
        )}
      </EarnedFigures>
      <dl>
        {paceMinor !== null && (
          <div>
            <dt>At this pace, by {plainDay(to)}</dt>
            <dd>{money(paceMinor)}</dd>
          </div>
        )}
        {adjustedMinor !== 0 && (
          <div>
            <dt>Adjustments in it</dt>
            <dd>{money(adjustedMinor)}</dd>
          </div>
        )}
        <div>
          <dt>Days with pay</dt>
          <dd>{days.filter(({ lines }) => lines.length > 0).length}</dd>
        </div>
      </dl>
    </div>
  )
}
