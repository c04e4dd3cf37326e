import type { EodRow, EodStanding } from '@holdfast/contract'
import { State, type StateKind } from '../../../ui/state.tsx'

interface Words {
  readonly kind: StateKind
  readonly word: string
}

const STANDINGS: Readonly<Record<EodStanding, Words>> = {
  sent: { kind: 'info', word: 'Sent' },
  reviewed: { kind: 'ok', word: 'Reviewed' },
  withdrawn: { kind: 'warn', word: 'Taken back' },
  missing: { kind: 'bad', word: 'Missing' },
  holiday: { kind: 'none', word: 'Holiday' },
  weekend: { kind: 'none', word: 'No working day' },
  day_off: { kind: 'none', word: 'Day off' },
  not_asked: { kind: 'none', word: 'Not asked' },
}

const OF_STATUS = { SUBMITTED: 'sent', REVIEWED: 'reviewed', WITHDRAWN: 'withdrawn' } as const

interface StandingStateProps {
  readonly standing: EodStanding
  /** Its day is not over: what was not sent is not missed. */
  readonly lasts?: boolean
  readonly plain?: boolean
}

/** How somebody stands towards the report of a day. */
export function StandingState({ standing, lasts = false, plain = false }: StandingStateProps) {
  const { kind, word } =
    standing === 'missing' && lasts ? ({ kind: 'warn', word: 'Not yet' } as const) : STANDINGS[standing]
  return (
    <State kind={kind} plain={plain}>
      {word}
    </State>
  )
}

interface ReportStateProps {
  readonly status: EodRow['status']
  readonly plain?: boolean
}

export const ReportState = ({ status, plain = false }: ReportStateProps) => (
  <StandingState standing={OF_STATUS[status]} plain={plain} />
)

/** On its own day, or how many days it waits. */
export const LateState = () => (
  <State plain kind="late">
    Sent late
  </State>
)
