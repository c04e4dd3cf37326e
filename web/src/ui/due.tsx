import { counted } from '../lib/counted.ts'
import { formatDay } from '../lib/format-time.ts'
import css from './due.module.css'
import { NoData } from './no-data.tsx'
import { State, type StateKind } from './state.tsx'

interface DueProps {
  /** A business day. */
  readonly dueOn: string | null
  /** "14:00", by the clock of whom it belongs to. */
  readonly dueTime: string | null
  /** null: nothing is awaited any more. */
  readonly due: { readonly daysLeft: number; readonly state: keyof typeof KINDS } | null
}

const KINDS = { OVERDUE: 'late', TODAY: 'warn', SOON: 'info', LATER: 'none' } as const satisfies Record<
  string,
  StateKind
>

/** A due day, and under it how near it is. */
export function Due({ dueOn, dueTime, due }: DueProps) {
  if (dueOn === null) return <NoData dash reason="No due day was given" />
  return (
    <span className={css['due']}>
      <time dateTime={dueOn}>
        {formatDay(dueOn, 'brief')}
        {dueTime && `, ${dueTime}`}
      </time>
      {due && (
        <State plain kind={KINDS[due.state]}>
          {dueWords(due.daysLeft)}
        </State>
      )}
    </span>
  )
}

/** "Due today", "2 days left", "Overdue by 3 days". */
function dueWords(daysLeft: number): string {
  if (daysLeft === 0) return 'Due today'
  return daysLeft < 0 ? `Overdue by ${counted(-daysLeft, 'day')}` : `${counted(daysLeft, 'day')} left`
}
