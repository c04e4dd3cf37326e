import { contract, type LostRow } from '@holdfast/contract'
import { REASON_NAMES } from '@holdfast/engine/freight'
import { formatDay } from '../../../../lib/format-time.ts'
import { useList } from '../../../../lib/use-list.ts'
import type { Column } from '../../../../ui/column.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Money } from '../../../../ui/figure.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { Under } from '../../../../ui/under.tsx'
import { capital } from '../../names.ts'
import { NamedLoad } from '../load-cells.tsx'

interface LostTableProps {
  readonly ventureId: string
  readonly days: { readonly lostFrom: string; readonly lostTo: string }
}

/** Each load with what was said when it went. */
export function LostTable({ ventureId, days }: LostTableProps) {
  const { rows, loading, problem, retry, more } = useList(contract.boards.listLost, { ventureId, ...days, limit: 25 })
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Section flush title="What was said" aside="Last lost first">
      <DataTable
        label="Lost loads"
        rows={rows}
        rowKey={({ id }) => id}
        columns={COLUMNS}
        opening={{ link: ({ id }) => ({ to: '/freight/loads/$id', params: { id } }) }}
        loading={loading}
        more={more}
      />
    </Section>
  )
}

const COLUMNS: readonly Column<LostRow>[] = [
  {
    key: 'load',
    head: 'Load',
    width: 200,
    cell: (load) => <NamedLoad load={load} phone={<Why load={load} />} />,
  },
  { key: 'customer', head: 'Customer', width: 160, phone: false, cell: ({ customer }) => customer.name },
  { key: 'why', head: 'Why', phone: false, cell: (load) => <Why load={load} /> },
  { key: 'on', head: 'Lost', width: 128, phone: false, cell: ({ lost }) => formatDay(lost.on, 'brief') },
  { key: 'bill', head: 'Bill', figure: true, width: 112, cell: ({ bill }) => <Money value={bill} /> },
]

const Why = ({ load: { lost } }: { readonly load: LostRow }) => (
  <>
    {capital(REASON_NAMES[lost.reason])}
    {lost.note && <Under>{lost.note}</Under>}
  </>
)
