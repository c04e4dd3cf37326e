import { formatMoney } from '../../lib/format.ts'
import { Spark } from '../../ui/spark.tsx'
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
        {isRunning && week.some(({ amountMinor }) => amountMinor !== null) && (
          <div className={css['week']}>
            <div className={css['caption']}>Last seven days</div>
            <Spark data={week.map(({ amountMinor }) => amountMinor)} width={112} height={32} />
          </div>
        )}
      </div>
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
