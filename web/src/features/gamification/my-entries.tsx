import { contract } from '@holdfast/contract'
import { useList } from '../../lib/use-list.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { entryColumns } from './entry-columns.tsx'
import { useCodes } from './use-codes.ts'

/** The last entries of the person's own account, newest first; a deed that was taken back stands as its own entry. */
export function MyEntries() {
  const { listPoints } = contract.gamification
  const { rows, loading, problem, retry } = useList(listPoints, { limit: 8 }, { every: 15_000 })
  const codes = useCodes()
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Section
      flush
      title="My latest points"
      aside={rows.length > 0 && <TextLink link={{ to: '/points/mine' }}>All my points</TextLink>}
    >
      <DataTable
        label="My latest points"
        rows={rows}
        rowKey={({ id }) => id}
        columns={entryColumns(codes)}
        loading={loading}
        empty={<Empty title="No points yet">They come within seconds of your first deed that is worth some.</Empty>}
      />
    </Section>
  )
}
