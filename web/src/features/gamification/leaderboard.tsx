import type { Leaderboard as Answer } from '@holdfast/contract'
import { useInViewport } from '@mantine/hooks'
import { formatDay } from '../../lib/format-time.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { boardColumns } from './board-columns.tsx'
import { MyPlace } from './my-place.tsx'
import { standingOf } from './standing.ts'
import type { Board } from './use-board.ts'
import { useLeaderboard } from './use-leaderboard.ts'

/** Everybody of the venture; while the person's own row is out of sight, their place stands below the list. */
export function Leaderboard({ board }: { readonly board: Board }) {
  const { data, error, refetch } = useLeaderboard(board)
  const { ref, inViewport } = useInViewport<HTMLSpanElement>()
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  const standing = data ? standingOf(data) : null
  return (
    <div>
      <Section flush title={board.venture.name} aside={data && periodWords(data)}>
        <DataTable
          label={`Leaderboard of ${board.venture.name}`}
          rows={data?.items ?? []}
          rowKey={({ person }) => person.id}
          columns={boardColumns(ref)}
          loading={!data}
          empty={<Empty title="Nobody works here yet">People appear as soon as they belong to this venture.</Empty>}
        />
      </Section>
      {standing && !inViewport && <MyPlace standing={standing} />}
    </div>
  )
}

function periodWords({ from, to }: Answer): string {
  if (from === null) return `Up to ${formatDay(to)}`
  return from === to ? formatDay(to) : `${formatDay(from)} to ${formatDay(to)}`
}
