import type { PayoutRunDetail } from '@holdfast/contract'
import { formatMoney } from '../../../../lib/format.ts'
import type { Column } from '../../../../ui/column.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { Section } from '../../../../ui/section.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'

interface Total {
  readonly currency: string
  readonly payouts: number
  readonly netMinor: number
  readonly payableMinor: number
  readonly exportedMinor: number
}

/** What the run comes to, each currency for itself: they are never added. */
export function RunTotals({ run: { totals, control } }: { readonly run: PayoutRunDetail }) {
  const rows = totals.map((total) => ({
    ...total,
    exportedMinor: control.money.find(({ currency }) => currency === total.currency)?.exportedMinor ?? 0,
  }))
  return (
    <Section flush title="Totals">
      <DataTable
        label="Totals by currency"
        rows={rows}
        rowKey={({ currency }) => currency}
        columns={COLUMNS}
        empty={
          <Empty title="No payout of this run stands">All of them are void, or nobody had money in these days.</Empty>
        }
      />
    </Section>
  )
}

const money = ({ currency }: Total, minor: number) => formatMoney({ minor, currency })

const COLUMNS: readonly Column<Total>[] = [
  {
    key: 'currency',
    head: 'Currency',
    cell: (total) => (
      <TwoLines
        sub={`${total.payouts} payouts`}
        phone={`${total.payouts} payouts · net ${money(total, total.netMinor)} · in files ${money(total, total.exportedMinor)}`}
      >
        {total.currency}
      </TwoLines>
    ),
  },
  { key: 'net', head: 'Net', figure: true, phone: false, cell: (total) => money(total, total.netMinor) },
  {
    key: 'files',
    head: 'In payment files',
    figure: true,
    phone: false,
    cell: (total) => money(total, total.exportedMinor),
  },
  { key: 'payable', head: 'Payable', figure: true, cell: (total) => <b>{money(total, total.payableMinor)}</b> },
]
