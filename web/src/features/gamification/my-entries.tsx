import { contract, type Reply } from '@holdfast/contract'
import { formatNumber } from '../../lib/format.ts'
import { formatDay } from '../../lib/format-time.ts'
import { useReply } from '../../lib/query.ts'
import { useMe } from '../../lib/session.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'

type Entry = Reply<typeof contract.gamification.listPoints>['items'][number]

/** The last entries of the person's own account, newest first; a deed that was taken back stands as its own entry. */
export function MyEntries() {
  const { data, error, refetch } = useReply(contract.gamification.listPoints, { limit: 20 }, { every: 15_000 })
  const codes = useCodes()
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  return (
    <Section flush title="My latest points" aside={data && data.items.length > 0 && 'Newest first'}>
      <DataTable
        label="My latest points"
        rows={data?.items ?? []}
        rowKey={({ id }) => id}
        columns={columnsFor(codes)}
        loading={!data}
        empty={<Empty title="No points yet">They come within seconds of your first deed that is worth some.</Empty>}
      />
    </Section>
  )
}

const columnsFor = (codes: ReadonlyMap<string, string>): readonly Column<Entry>[] => [
  {
    key: 'deed',
    head: 'Deed',
    cell: ({ label, day, isReversal, ventureId }) => (
      <TwoLines sub={[formatDay(day), codes.get(ventureId), isReversal && 'taken back'].filter(Boolean).join(' · ')}>
        {label}
      </TwoLines>
    ),
  },
  { key: 'points', head: 'Points', figure: true, cell: ({ points }) => signed(points) },
]

const signed = (points: number): string => `${points > 0 ? '+' : ''}${formatNumber(points)}`

/** Named only for people who collect in more than one venture. */
function useCodes(): ReadonlyMap<string, string> {
  const { ventures } = useMe()
  return new Map(ventures.length > 1 ? ventures.map(({ id, code }) => [id, code]) : [])
}
