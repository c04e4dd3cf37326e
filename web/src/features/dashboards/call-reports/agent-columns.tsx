import type { AgentReportRow } from '@holdfast/contract'
import type { Column } from '../../../ui/column.ts'
import { Count, Duration, Money, Ratio } from '../../../ui/figure.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'

const seconds = (value: string | null) => (value === null ? null : Number(value))
const NO_HOURS = 'No hours are known of these days'

const WORK: readonly Column<AgentReportRow>[] = [
  {
    key: 'agent',
    head: 'Agent',
    cell: ({ agent, calls, deals }) => (
      <TwoLines sub={null} phone={`${calls} calls, ${deals} deals`}>
        {agent.name}
      </TwoLines>
    ),
  },
  { key: 'calls', head: 'Calls', figure: true, phone: false, cell: ({ calls }) => <Count value={calls} /> },
  {
    key: 'perHour',
    head: 'An hour',
    figure: true,
    cell: ({ callsPerHour }) => <Count dash value={callsPerHour} reason={NO_HOURS} />,
  },
  {
    key: 'perDay',
    head: 'A day',
    figure: true,
    phone: false,
    cell: ({ callsPerDay }) => <Count dash value={callsPerDay} reason="No day with calls" />,
  },
  {
    key: 'talk',
    head: 'Talk',
    figure: true,
    phone: false,
    from: 1280,
    cell: ({ averageTalk }) => <Duration dash value={seconds(averageTalk)} reason="No call has its talk noted" />,
  },
  {
    key: 'hold',
    head: 'Hold',
    figure: true,
    phone: false,
    from: 1440,
    cell: ({ averageHold }) => <Duration dash value={seconds(averageHold)} reason="No call has its hold noted" />,
  },
  {
    key: 'wrap',
    head: 'Wrap-up',
    figure: true,
    phone: false,
    from: 1440,
    cell: ({ averageWrap }) => <Duration dash value={seconds(averageWrap)} reason="No call has its wrap-up noted" />,
  },
  {
    key: 'aht',
    head: 'Handle time',
    figure: true,
    phone: false,
    cell: ({ averageHandleTime }) => (
      <Duration dash value={seconds(averageHandleTime)} reason="No call has talk, hold and wrap-up" />
    ),
  },
  { key: 'deals', head: 'Deals', figure: true, phone: false, cell: ({ deals }) => <Count value={deals} /> },
  {
    key: 'conversion',
    head: 'Conversion',
    figure: true,
    phone: false,
    cell: ({ conversion }) => <Ratio dash value={conversion} reason="Nobody was reached" />,
  },
]

const COSTS: readonly Column<AgentReportRow>[] = [
  {
    key: 'hours',
    head: 'Hours',
    figure: true,
    phone: false,
    from: 1280,
    cell: ({ hours }) => <Count dash value={hours} reason={NO_HOURS} />,
  },
  {
    key: 'cost',
    head: 'Cost',
    figure: true,
    phone: false,
    cell: ({ cost }) => (
      <Money dash value={cost} reason="No hours, or what an hour costs is not known for all of them" />
    ),
  },
  {
    key: 'costPerDeal',
    head: 'Cost a deal',
    figure: true,
    cell: ({ costPerDeal, deals }) => (
      <Money dash value={costPerDeal} reason={deals === 0 ? 'No deal was won' : 'What the hours cost is not known'} />
    ),
  },
]

export const agentColumns = (showsCosts: boolean): readonly Column<AgentReportRow>[] =>
  showsCosts ? [...WORK, ...COSTS] : WORK
