import { formatMoney } from '../../lib/format.ts'
import { formatDay } from '../../lib/format-time.ts'
import css from './day-list.module.css'
import { PayAmount } from './pay-amount.tsx'
import { newestFirst, type Wallet } from './wallet.ts'

interface DayListProps {
  readonly wallet: Wallet
  readonly opened: string | undefined
  readonly onOpen: (id: string | undefined) => void
}

/** The days for a phone, where a column per rule has no room: each amount stands under its day and opens there too. */
export function DayList({ wallet: { days, currency }, opened, onOpen }: DayListProps) {
  return (
    <ul className={css['days']}>
      {newestFirst(days).map(({ day, amountMinor, lines }) => (
        <li key={day}>
          <div className={css['day']}>
            <span>{formatDay(day)}</span>
            <span>{formatMoney({ minor: amountMinor, currency })}</span>
          </div>
          {lines.map((line) => (
            <div key={line.id} className={css['line']} data-open={line.id === opened || undefined}>
              <span>{line.ruleName}</span>
              <PayAmount line={line} opened={opened} onOpen={onOpen} />
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}
