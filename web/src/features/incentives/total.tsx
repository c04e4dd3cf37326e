import { formatMoney } from '../../lib/format.ts'
import css from './total.module.css'
import type { Wallet } from './wallet.ts'

interface TotalProps {
  readonly wallet: Wallet
  readonly isRunning: boolean
}

/** What the month comes to, and what today added to it. */
export function Total({ wallet: { totalMinor, todayMinor, currency, days }, isRunning }: TotalProps) {
  const money = (minor: number) => formatMoney({ minor, currency })
  return (
    <div className={css['total']}>
      <div>
        <div className={css['caption']}>
          {isRunning ? 'Earned so far' : 'Earned'}, {currency}
        </div>
        <div className={css['figure']}>{money(totalMinor)}</div>
      </div>
      <dl>
        <div>
          <dt>Days with pay</dt>
          <dd>{days.length}</dd>
        </div>
        {isRunning && (
          <div>
            <dt>
              <i aria-hidden />
              Today, live
            </dt>
            <dd>{money(todayMinor)}</dd>
          </div>
        )}
      </dl>
    </div>
  )
}
