import type { FloorAgent } from '@holdfast/contract'
import { counted } from '../../../lib/counted.ts'
import { formatDuration } from '../../../lib/format.ts'
import type { Column } from '../../../ui/column.ts'
import { Count, Money } from '../../../ui/figure.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { State, type StateKind } from '../../../ui/state.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { DIRECTION_NAMES } from '../words.ts'

const STATES: Readonly<Record<FloorAgent['state'], readonly [StateKind, string]>> = {
  ON_CALL: ['info', 'On a call'],
  IDLE: ['ok', 'Idle'],
  STALE: ['late', 'Call left open'],
  NOT_YET: ['none', 'No call today'],
}

/** `now`: milliseconds; the clocks run on while nothing is heard. */
export const floorColumns = (now: number): readonly Column<FloorAgent>[] => [
  {
    key: 'agent',
    head: 'Agent',
    cell: (row) => (
      <TwoLines sub={null} phone={doing(row)}>
        {row.agent.name}
      </TwoLines>
    ),
  },
  { key: 'state', head: 'State', width: 152, cell: ({ state }) => stateCell(state) },
  {
    key: 'since',
    head: 'For',
    figure: true,
    width: 104,
    cell: ({ since }) =>
      since === null ? (
        <NoData dash reason="No call today" />
      ) : (
        formatDuration(Math.max(0, Math.floor((now - Date.parse(since)) / 1000)))
      ),
  },
  { key: 'doing', head: 'Call', phone: false, cell: (row) => doing(row) || '–' },
  { key: 'calls', head: 'Calls', figure: true, phone: false, cell: ({ calls }) => <Count value={calls} /> },
  { key: 'connects', head: 'Connects', figure: true, phone: false, cell: ({ connects }) => <Count value={connects} /> },
  {
    key: 'appointments',
    head: 'Appts',
    figure: true,
    phone: false,
    from: 1280,
    cell: ({ appointments }) => <Count value={appointments} />,
  },
  { key: 'deals', head: 'Deals', figure: true, phone: false, cell: ({ deals }) => <Count value={deals} /> },
  {
    key: 'revenue',
    head: 'Revenue',
    figure: true,
    phone: false,
    from: 1280,
    cell: ({ revenue }) => <Money dash value={revenue} reason="No call of today says its revenue" />,
  },
]

function stateCell(state: FloorAgent['state']) {
  const [kind, name] = STATES[state]
  return (
    <State plain kind={kind}>
      {name}
    </State>
  )
}

function doing({ call, leftOpen }: FloorAgent): string {
  const on = call ? `${call.campaign.name}, ${DIRECTION_NAMES[call.direction].toLowerCase()}` : null
  const left = leftOpen > 0 ? `${counted(leftOpen, 'call')} left open` : null
  return [on, left].filter(Boolean).join(' · ')
}
