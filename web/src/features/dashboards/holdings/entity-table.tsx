import type { HoldingsCash } from '@holdfast/contract'
import { formatDay } from '../../../lib/format-time.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Money } from '../../../ui/figure.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import type { HoldingsReply } from './holdings-reply.ts'

type Row = HoldingsCash & { readonly entity: { readonly id: string; readonly name: string } }
const NONE = 'No balance was recorded by that day'

/** Whose cash it is: one row a company and currency, each open to its accounts. */
export function EntityTable({ reply: { entities, ventureId } }: { readonly reply: HoldingsReply }) {
  const rows = entities.flatMap(({ entity, cash }) => cash.map((row): Row => ({ ...row, entity })))
  if (rows.length === 0) return null
  return (
    <Section flush title="Cash by company and currency">
      <DataTable
        label="Cash by company and currency"
        rows={rows}
        rowKey={({ entity, currency }) => `${entity.id} ${currency}`}
        columns={COLUMNS}
        opening={{
          link: ({ entity, currency }) => ({
            to: '/holdings/accounts',
            search: { venture: ventureId, entityId: entity.id, currency },
          }),
        }}
      />
    </Section>
  )
}

const accountsOf = ({ known, unknown }: Row) => (unknown === 0 ? `${known}` : `${known} of ${known + unknown} known`)

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'entity',
    head: 'Company',
    cell: (row) => (
      <TwoLines sub={row.currency} phone={row.currency}>
        {row.entity.name}
      </TwoLines>
    ),
  },
  { key: 'cash', head: 'Cash', figure: true, cell: ({ balance }) => <Money dash value={balance} reason={NONE} /> },
  { key: 'accounts', head: 'Accounts', figure: true, width: 128, phone: false, cell: accountsOf },
  {
    key: 'oldest',
    head: 'Oldest balance',
    figure: true,
    width: 136,
    phone: false,
    cell: ({ oldestDay }) => (oldestDay ? formatDay(oldestDay, 'brief') : <NoData dash reason={NONE} />),
  },
]
