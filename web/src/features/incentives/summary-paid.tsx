import type { JobRole } from '@holdfast/engine/access'
import { roleName } from '../../lib/role-names.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { NoData } from '../../ui/no-data.tsx'
import { Section } from '../../ui/section.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { statementLink } from './statement-link.ts'
import { type Summary, sumsText } from './summary.ts'

type Person = Summary['paid']['people'][number]

/** Who was paid; each name leads to the statement behind it. */
export function SummaryPaid({ paid, ventureId }: Pick<Summary, 'paid'> & { readonly ventureId: string }) {
  return (
    <Section flush title="People paid" aside={countText(paid.count, paid.people.length)}>
      <DataTable
        label="People paid"
        rows={paid.people}
        rowKey={({ person }) => person.id}
        columns={COLUMNS}
        opening={{ link: ({ person }) => statementLink(ventureId, person.id) }}
      />
    </Section>
  )
}

/** "12 people", "the first 200 of 1,204 people by name" */
export function countText(count: number, named: number): string {
  const people = `${count.toLocaleString('en-US')} ${count === 1 ? 'person' : 'people'}`
  return named < count ? `the first ${named} of ${people} by name` : people
}

const COLUMNS: readonly Column<Person>[] = [
  {
    key: 'person',
    head: 'Person',
    cell: ({ person, jobRole }) => (
      <TwoLines sub={roleName(jobRole as JobRole | null) ?? 'No job role'}>{person.name}</TwoLines>
    ),
  },
  {
    key: 'today',
    head: 'Today',
    figure: true,
    phone: false,
    cell: ({ totals }) => sumsText(totals, 'todayMinor') ?? <NoData dash reason="Nothing earned today" />,
  },
  { key: 'total', head: 'Total', figure: true, cell: ({ totals }) => <b>{sumsText(totals, 'totalMinor')}</b> },
]
