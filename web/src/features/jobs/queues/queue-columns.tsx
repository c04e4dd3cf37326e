import type { QueueState } from '@holdfast/contract'
import { formatDuration, formatNumber } from '../../../lib/format.ts'
import type { Column } from '../../../ui/column.ts'
import { NoData } from '../../../ui/no-data.tsx'
import { State } from '../../../ui/state.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import type { Health } from '../health-words.ts'

const whole = (count: number) => formatNumber(count, 0)

export const queueColumns: readonly Column<QueueState>[] = [
  {
    key: 'title',
    head: 'Queue',
    cell: ({ title, active, deadLetters }) => (
      <TwoLines sub={null} phone={`${whole(active)} at work · ${whole(deadLetters)} given up`}>
        {title}
      </TwoLines>
    ),
  },
  { key: 'waiting', head: 'Waiting', figure: true, width: 110, cell: ({ waiting }) => whole(waiting) },
  { key: 'active', head: 'At work', figure: true, width: 110, phone: false, cell: ({ active }) => whole(active) },
  {
    key: 'oldest',
    head: 'Oldest waits',
    figure: true,
    width: 130,
    cell: ({ oldestSeconds }) =>
      oldestSeconds === null ? <NoData dash reason="Nothing waits" /> : formatDuration(oldestSeconds),
  },
  {
    key: 'dead',
    head: 'Given up',
    figure: true,
    width: 110,
    phone: false,
    cell: ({ deadLetters }) =>
      deadLetters === 0 ? (
        '0'
      ) : (
        <State plain kind="bad">
          {whole(deadLetters)}
        </State>
      ),
  },
]

export const workerColumns = (ago: (instant: string) => string): readonly Column<Health['workers'][number]>[] => [
  { key: 'name', head: 'Process', cell: ({ name }) => <code>{name}</code> },
  { key: 'started', head: 'Started', figure: true, width: 160, cell: ({ startedAt }) => ago(startedAt) },
  { key: 'beat', head: 'Last sign', figure: true, width: 160, phone: false, cell: ({ beatAt }) => ago(beatAt) },
]
