import type { Call } from '@holdfast/contract'
import { formatDay, formatTime } from '../../../lib/format-time.ts'
import type { Column } from '../../../ui/column.ts'
import { Duration, Money } from '../../../ui/figure.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { State } from '../../../ui/state.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { CallState } from '../call-state.tsx'
import { whyUnknown } from '../why-unknown.ts'
import { DIRECTION_NAMES } from '../words.ts'
import css from './call-columns.module.css'
import { PhoneLine } from './phone-line.tsx'

/** `named`: the campaigns stand in several zones, so that every time has to say which. */
export const callColumns = (named: boolean): readonly Column<Call>[] => [
  {
    key: 'started',
    head: 'Started',
    width: 208,
    cell: (call) => (
      <TwoLines sub={formatDay(call.startedOn)} phone={<PhoneLine call={call} />}>
        {formatTime(call.startedAt, call.zone, named)}
        <span className={css['campaign']}>{call.campaign.name}</span>
      </TwoLines>
    ),
  },
  { key: 'agent', head: 'Agent', phone: false, cell: ({ agent }) => agent.name },
  { key: 'campaign', head: 'Campaign', phone: false, cell: ({ campaign }) => campaign.name },
  { key: 'direction', head: 'Direction', phone: false, cell: ({ direction }) => DIRECTION_NAMES[direction] },
  { key: 'state', head: 'State', phone: false, cell: (call) => <CallState plain call={call} /> },
  { key: 'appointment', head: 'Appointment', phone: false, from: 1280, cell: appointmentCell },
  { key: 'deal', head: 'Deal', phone: false, cell: dealCell },
  { key: 'rating', head: 'Rating', figure: true, phone: false, from: 1280, cell: ratingCell },
  { key: 'talk', head: 'Talk', figure: true, width: 112, cell: talkCell },
]

function appointmentCell(call: Call) {
  if (call.appointmentSet === null) return <NoData dash reason={whyUnknown(call, 'Whether an appointment was set')} />
  return call.appointmentSet ? 'Set' : 'None'
}

function dealCell(call: Call) {
  if (call.dealWon === null) return <NoData dash reason={whyUnknown(call, 'Whether a deal was won')} />
  if (!call.dealWon) return 'None'
  return (
    <span className={css['won']}>
      <State plain kind="ok">
        Won
      </State>
      {call.revenue && <Money value={call.revenue} />}
    </span>
  )
}

function ratingCell(call: Call) {
  if (call.rating === null) return <NoData dash reason={whyUnknown(call, 'A rating')} />
  return `${call.rating} of 5`
}

/** On a phone, where the state has no column, it stands below a talk that there was not; talk itself says completed. */
function talkCell(call: Call) {
  return (
    <>
      <Duration dash value={call.talkSeconds} reason={whyUnknown(call, 'The talk time')} />
      {call.talkSeconds === null && (
        <span className={css['state']}>
          <CallState plain call={call} />
        </span>
      )}
    </>
  )
}
