import type { JobRole } from '@holdfast/engine/access'
import { roleName } from '../../lib/role-names.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Section } from '../../ui/section.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { statementLink } from './statement-link.ts'
import { type Summary, sumsText } from './summary.ts'
import { todayColumn } from './today-column.tsx'

type Person = Summary['paid']['people'][number]

interface SummaryPaidProps extends Pick<Summary, 'paid'> {
  readonly ventureId: string
  readonly isRunning: boolean
}

/** Who was paid; each name leads to the statement behind it. */
export function SummaryPaid({ paid, ventureId, isRunning }: SummaryPaidProps) {
  return (
    <Section flush title="People paid" aside={countText(paid.count, paid.people.length)}>
      <DataTable
        label="People paid"
        rows={paid.people}
        rowKey={({ person }) => person.id}
        columns={columns(isRunning)}
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

const columns = (isRunning: boolean): readonly Column<Person>[] => [
  {
    key: 'person',
    head: 'Person',
    cell: ({ person, jobRole }) => (
      <TwoLines sub={roleName(jobRole as JobRole | null) ?? 'No job role'}>{person.name}</TwoLines>
    ),
  },
  ...(isRunning ? [todayColumn] : []),
  { key: 'total', head: 'Total', figure: true, cell: ({ totals }) => <b>{sumsText(totals, 'totalMinor')}</b> },
]
