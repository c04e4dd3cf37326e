import { contract, type EodRow } from '@holdfast/contract'
import { formatDay } from '../../../../lib/format-time.ts'
import { useList } from '../../../../lib/use-list.ts'
import type { Column } from '../../../../ui/column.ts'
import { DataTable, type DataTableProps } from '../../../../ui/data-table.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'
import { LateState, ReportState } from '../eod-state.tsx'

/** The person's own reports, the newest day first. */
export function MyReports({ ventureId }: { readonly ventureId: string }) {
  const { rows, loading, problem, retry, more } = useList(contract.eodReports.listEodReports, {
    ventureId,
    userId: 'me',
    limit: 25,
  })
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Section flush title="My reports">
      <DataTable
        label="My reports"
        rows={rows}
        rowKey={({ id }) => id}
        columns={columns}
        opening={opening}
        loading={loading}
        more={more}
        empty={
          <Empty title="No report yet">Send your first one above. The next begins with what you plan in it.</Empty>
        }
      />
    </Section>
  )
}

const columns: readonly Column<EodRow>[] = [
  {
    key: 'day',
    head: 'Day',
    cell: ({ day, done, isLate }) => <TwoLines sub={isLate ? <LateState /> : done}>{formatDay(day)}</TwoLines>,
  },
  { key: 'state', head: 'State', width: 136, cell: ({ status }) => <ReportState plain status={status} /> },
]

const opening: NonNullable<DataTableProps<EodRow>['opening']> = {
  link: ({ id }) => ({ to: '/operations/eod/$id', params: { id } }),
}
