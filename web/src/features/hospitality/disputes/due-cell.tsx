import type { HotelDisputeRow } from '@holdfast/contract'
import { formatDay } from '../../../lib/format-time.ts'
import { NoData } from '../../../ui/no-data.tsx'
import { State, type StateKind } from '../../../ui/state.tsx'
import { dueWords } from './dispute-words.ts'
import css from './due-cell.module.css'

type Awaited = Pick<HotelDisputeRow, 'due' | 'evidenceDueOn' | 'status' | 'submissionCount'>

const KINDS: Readonly<Record<NonNullable<HotelDisputeRow['due']>['state'], StateKind>> = {
  PAST_DUE: 'bad',
  WITHIN_1: 'late',
  WITHIN_3: 'warn',
  WITHIN_7: 'info',
  LATER: 'none',
}

/** The acquirer's date, and under it the clock; once evidence went out or it is over, only the date. */
export function DueCell({ due, evidenceDueOn, status, submissionCount }: Awaited) {
  if (evidenceDueOn === null) return <NoData dash reason="The acquirer gave no date" />
  const waits = (status === 'OPEN' || status === 'IN_PROGRESS') && submissionCount > 0
  return (
    <span className={css['due']}>
      <time dateTime={evidenceDueOn}>{formatDay(evidenceDueOn, 'brief')}</time>
      {due && (
        <State plain kind={KINDS[due.state]}>
          {dueWords(due)}
        </State>
      )}
      {!due && waits && <small>Evidence sent</small>}
    </span>
  )
}
