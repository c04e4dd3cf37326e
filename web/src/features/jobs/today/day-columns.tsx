import type { JobRun } from '@holdfast/contract'
import { counted } from '../../../lib/counted.ts'
import { formatMilliseconds } from '../../../lib/format-milliseconds.ts'
import { formatTime } from '../../../lib/format-time.ts'
import type { Column } from '../../../ui/column.ts'
import { NoData } from '../../../ui/no-data.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { RunState } from '../run-state.tsx'
import { placeOf } from '../run-text.ts'
import type { Slot } from './slot-text.ts'

export const ranColumns = (zone: string): readonly Column<JobRun>[] => [
  { key: 'at', head: 'At', width: 72, cell: ({ startedAt }) => formatTime(startedAt, zone) },
  {
    key: 'job',
    opens: true,
    head: 'Job',
    cell: (run) => (
      <TwoLines
        sub={placeOf(run.venture)}
        phone={
          <>
            {placeOf(run.venture)} <br />
            <RunState plain status={run.status} />
          </>
        }
      >
        {run.title}
      </TwoLines>
    ),
  },
  {
    key: 'state',
    head: 'State',
    width: 220,
    phone: false,
    cell: ({ status }) => <RunState plain status={status} />,
  },
  {
    key: 'took',
    head: 'Took',
    figure: true,
    width: 100,
    cell: ({ durationMs }) =>
      durationMs === null ? <NoData dash reason="Still running" /> : formatMilliseconds(durationMs),
  },
]

export const dueColumns = (zone: string): readonly Column<Slot>[] => [
  { key: 'at', head: 'At', width: 72, cell: ({ at }) => formatTime(at, zone) },
  { key: 'job', head: 'Job', cell: ({ title }) => title },
  {
    key: 'where',
    head: 'Where',
    figure: true,
    width: 140,
    cell: ({ ventures }) => (ventures !== null ? counted(ventures, 'venture') : 'The whole group'),
  },
]
