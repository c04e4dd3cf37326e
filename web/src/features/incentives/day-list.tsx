import { formatMoney } from '../../lib/format.ts'
import { formatDay } from '../../lib/format-time.ts'
import css from './day-list.module.css'
import { PayAmount } from './pay-amount.tsx'
import { plainDay } from './plain-day.ts'
import { dayTotal, newestFirst, type Wallet } from './wallet.ts'

interface DayListProps {
  readonly wallet: Pick<Wallet, 'days' | 'currency'>
  readonly opened: string | undefined
  readonly onOpen: (id: string | undefined) => void
}

/** The days for a phone, where a column per rule has no room: each amount stands under its day and opens there too. */
export function DayList({ wallet: { days, currency }, opened, onOpen }: DayListProps) {
  return (
    <ul className={css['days']}>
      {newestFirst(days).map((each) => (
        <li key={each.day}>
          <div className={css['day']}>
            <span>{formatDay(each.day)}</span>
            <span>{formatMoney({ minor: dayTotal(each), currency })}</span>
          </div>
          {each.lines.map((line) => (
            <div key={line.id} className={css['line']} data-open={line.id === opened || undefined}>
              <span>{line.ruleName}</span>
              <PayAmount line={line} opened={opened} onOpen={onOpen} />
            </div>
          ))}
          {each.adjustments.map(({ id, workDay, amountMinor }) => (
            <div key={id} className={css['line']}>
              <span>Adjustment for {plainDay(workDay)}</span>
              <span>{formatMoney({ minor: amountMinor, currency })}</span>
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}
