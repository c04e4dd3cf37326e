import { PROFIT_BY, type ProfitBy, type ProfitRow } from '@holdfast/contract'
import { formatMonth } from '../../../lib/format-time.ts'
import { BreakdownTable } from '../../../ui/breakdown-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { breakdownRows } from '../breakdown-rows.ts'
import { chosenCurrency } from '../currency-choice.tsx'
import type { DashboardAddress } from '../use-dashboard-address.ts'
import { profitColumns } from './profit-columns.tsx'
import { PROFIT_NAMES } from './profit-names.ts'
import { type ProfitReply, useProfitDrill } from './use-profit-drill.ts'

interface ProfitBreakdownProps {
  readonly by: ProfitBy
  /** null: on its way. */
  readonly reply: ProfitReply | null
  readonly months: ProfitReply
  readonly address: DashboardAddress
}

export function ProfitBreakdown({ by, reply, months, address }: ProfitBreakdownProps) {
  const currencies = months.tables.map(({ currency }) => currency)
  const currency = chosenCurrency(currencies, address)
  const drill = useProfitDrill(months, currency)
  const table = reply?.tables.find((each) => each.currency === currency)
  const total = months.tables.find((each) => each.currency === currency)?.total
  if (!total) return null
  const [, one, many] = PROFIT_NAMES[by]
  const rows = table ? breakdownRows(table, one, many).map((row) => named(by, row)) : []
  return (
    <BreakdownTable
      title="Profit and loss"
      aside={currencies.length > 1 ? `In ${currency}, by billing day` : 'By billing day'}
      breakdowns={PROFIT_BY.map((key) => ({
        key,
        label: PROFIT_NAMES[key][0],
        rows: key === by ? rows : [],
        total,
      }))}
      chosen={by}
      onChoose={(chosen) => address.change({ by: chosen === 'month' ? undefined : chosen })}
      columns={profitColumns(PROFIT_NAMES[by][0], currency)}
      rowKey={({ key, label }) => key ?? label}
      link={(row) => drill(row)}
      empty={
        reply ? (
          <Empty title="Nothing was billed in these days">Loads stand here once they are delivered.</Empty>
        ) : (
          <Empty title="Adding up…">The rows will stand here in a moment.</Empty>
        )
      }
    />
  )
}

const named = (by: ProfitBy, row: ProfitRow): ProfitRow =>
  by === 'month' && row.key !== null ? { ...row, label: formatMonth(row.key) } : row
