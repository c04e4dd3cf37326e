import { counted } from '../../../lib/counted.ts'
import { formatDay } from '../../../lib/format-time.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Money } from '../../../ui/figure.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import type { HoldingsReply } from './holdings-reply.ts'

type Row = HoldingsReply['stale'][number]

/** Open accounts that nobody has looked at for long, the oldest first. Gone where all are fresh. */
export function StaleTable({ reply: { stale, staleDays } }: { readonly reply: HoldingsReply }) {
  if (stale.length === 0) return null
  return (
    <Section flush title="Stale balances" aside={`Older than ${counted(staleDays, 'day')}, or never recorded`}>
      <DataTable
        label="Stale balances"
        rows={stale}
        rowKey={({ id }) => id}
        columns={COLUMNS}
        opening={{ link: ({ id }) => ({ to: '/holdings/accounts/$id', params: { id } }) }}
      />
    </Section>
  )
}

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'account',
    head: 'Account',
    cell: ({ name, numberEnd, entity }) => (
      <TwoLines sub={`•••• ${numberEnd} · ${entity.name}`} phone={`•••• ${numberEnd}`}>
        {name}
      </TwoLines>
    ),
  },
  {
    key: 'balance',
    head: 'Carried',
    figure: true,
    cell: ({ balance }) => <Money dash value={balance} reason="No balance was ever recorded" />,
  },
  {
    key: 'age',
    head: 'Recorded',
    figure: true,
    cell: ({ day, ageDays }) => (
      <State plain kind="late">
        {day === null || ageDays === null ? 'Never' : `${formatDay(day, 'brief')}, ${counted(ageDays, 'day')} ago`}
      </State>
    ),
  },
]
