import { contract } from '@holdfast/contract'
import { formatNumber } from '../../lib/format.ts'
import { useMe, useVenture } from '../../lib/session.ts'
import { useList } from '../../lib/use-list.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { entryColumns } from './entry-columns.tsx'
import { useCodes } from './use-codes.ts'

/** Every entry of a person's account, newest first: one's own, or that of somebody below. */
export function PointsAccount({ personId }: { readonly personId: string }) {
  const me = useMe()
  const venture = useVenture()
  const codes = useCodes()
  const isMine = personId === me.user.id
  const { rows, first, loading, problem, retry, more } = useList(contract.gamification.listPoints, {
    ...(!isMine && { userId: personId }),
    ...(venture && { ventureId: venture.id }),
  })
  const title = isMine ? 'My points' : first ? `Points of ${first.person.name}` : 'Points'
  const where = venture ? `at ${venture.name}` : 'in all ventures'
  return (
    <>
      <PageHeader
        title={title}
        context={first ? `${formatNumber(first.balance)} ${where}. Each entry says what it came from.` : undefined}
      />
      {problem ? (
        <Problem error={problem} retry={retry} />
      ) : (
        <Section flush title="Entries" aside={rows.length > 0 && 'Newest first'}>
          <DataTable
            label={title}
            rows={rows}
            rowKey={({ id }) => id}
            columns={entryColumns(codes)}
            loading={loading}
            more={more}
            empty={<Empty title="No points yet">They come within seconds of the first deed that is worth some.</Empty>}
          />
        </Section>
      )}
    </>
  )
}
