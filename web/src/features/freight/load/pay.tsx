import { contract, type Load, type Reply } from '@holdfast/contract'
import { formatDay } from '../../../lib/format-time.ts'
import { useReply } from '../../../lib/query.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Money } from '../../../ui/figure.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { formatPercent, percentOf } from '../credits/shares.ts'
import { creditRoles, roleName } from '../names.ts'

/** Pay follows a delivery within a second or two. */
const EVERY = 5_000

/** What the load paid; for people who may see none of it the section is not there. */
export function Pay({ load }: { readonly load: Load }) {
  const { data } = useReply(contract.incentives.traceRecord, { loadId: load.id }, { every: EVERY })
  const rows = (data?.items ?? []).flatMap(linesOf)
  if (rows.length === 0) return null
  return (
    <Section flush title="Pay earned" aside="Each line is a day’s whole pay of a rule that counts this load">
      <DataTable label="Pay earned" rows={rows} rowKey={({ key }) => key} columns={columns} />
    </Section>
  )
}

type Item = Reply<typeof contract.incentives.traceRecord>['items'][number]
type Row = ReturnType<typeof linesOf>[number]

function linesOf({ person, role, share, lines }: Item) {
  return lines.map((line) => ({ key: `${person.id} ${role} ${line.id}`, person, role, share, line }))
}

const columns: readonly Column<Row>[] = [
  {
    key: 'person',
    head: 'Person',
    width: 190,
    cell: ({ person, role, share, line }) => (
      <TwoLines sub={`${roleText(role)}${formatPercent(percentOf(share))}`} phone={line.ruleName}>
        {person.name}
      </TwoLines>
    ),
  },
  {
    key: 'rule',
    head: 'Rule',
    phone: false,
    cell: ({ line }) => <TwoLines sub={line.sentence}>{line.ruleName}</TwoLines>,
  },
  { key: 'day', head: 'Day', width: 110, phone: false, cell: ({ line }) => formatDay(line.day, 'brief') },
  { key: 'amount', head: 'Amount', figure: true, width: 108, cell: ({ line }) => <Money value={line.amount} /> },
]

function roleText(role: string | null): string {
  const known = creditRoles.find((one) => one === role)
  return known ? `${roleName(known)}, ` : ''
}
