import type { JobRole } from '@holdfast/engine/access'
import { roleName } from '../../lib/role-names.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import type { LinkTarget } from '../../ui/link-target.ts'
import { Section } from '../../ui/section.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { statementLink } from './statement-link.ts'
import type { Summary } from './summary.ts'
import { countText } from './summary-paid.tsx'
import { unpaidWords } from './unpaid-words.ts'

type Person = Summary['unpaid']['people'][number]

interface SummaryUnpaidProps extends Pick<Summary, 'unpaid'> {
  readonly ventureId: string
  readonly isRunning: boolean
  /** Where a name leads: to the person's statement of the period in the address, if nothing else is said. */
  readonly linkOf?: (person: string) => LinkTarget
}

/** Members who earned nothing, and what stands in the way of each rule that could pay them. */
export function SummaryUnpaid({ unpaid, ventureId, isRunning, linkOf }: SummaryUnpaidProps) {
  const statementOf = (person: string) => statementLink(ventureId, person)
  return (
    <Section flush title="Earned nothing" aside={countText(unpaid.count, unpaid.people.length)}>
      <DataTable
        label="People who earned nothing"
        rows={unpaid.people}
        rowKey={({ person }) => person.id}
        columns={columns(isRunning)}
        opening={{ link: ({ person }) => (linkOf ?? statementOf)(person.id) }}
        empty="Everybody who is a member earned something."
      />
    </Section>
  )
}

const columns = (isRunning: boolean): readonly Column<Person>[] => [
  {
    key: 'person',
    head: 'Person',
    cell: ({ person, jobRole, why }) => (
      <TwoLines sub={`${roleName(jobRole as JobRole | null) ?? 'No job role'} · ${unpaidWords(why, isRunning)}`}>
        {person.name}
      </TwoLines>
    ),
  },
]
