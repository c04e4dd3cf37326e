import type { Leaderboard as Answer } from '@holdfast/contract'
import { useInViewport } from '@mantine/hooks'
import { formatDay } from '../../lib/format-time.ts'
import { useHasPage } from '../../lib/use-has-page.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { boardColumns } from './board-columns.tsx'
import { MyPlace } from './my-place.tsx'
import { standingOf } from './standing.ts'
import type { Board } from './use-board.ts'
import { useLeaderboard } from './use-leaderboard.ts'

/** Who has points, page by page; while the person's own row is out of sight, their place stands below the list. */
export function Leaderboard({ board }: { readonly board: Board }) {
  const { rows, first, loading, problem, retry, more } = useLeaderboard(board)
  const { ref, inViewport } = useInViewport<HTMLSpanElement>()
  const hasPage = useHasPage()
  if (problem) return <Problem error={problem} retry={retry} />
  const standing = first && standingOf(first)
  return (
    <div>
      <Section flush title={board.venture.name} aside={first && periodWords(first)}>
        <DataTable
          label={`Leaderboard of ${board.venture.name}`}
          rows={rows}
          rowKey={({ person }) => person.id}
          columns={boardColumns(ref)}
          opening={{
            link: ({ person, can }) =>
              can['readPoints'] === true && hasPage('/points/mine')
                ? { to: '/points/mine', search: { person: person.id, venture: board.venture.id } }
                : null,
          }}
          loading={loading}
          more={more}
          empty={
            <Empty title="Nobody has points here yet">
              They come within seconds of the first deed that is worth some. Choose a longer period to see earlier ones.
            </Empty>
          }
        />
      </Section>
      {standing && !inViewport && <MyPlace standing={standing} />}
    </div>
  )
}

function periodWords({ from, to }: Pick<Answer, 'from' | 'to'>): string {
  if (from === null) return `Up to ${formatDay(to)}`
  return from === to ? formatDay(to) : `${formatDay(from)} to ${formatDay(to)}`
}
