import type { HotelSums } from '@holdfast/contract'
import { DataTable } from '../../../ui/data-table.tsx'
import { Section } from '../../../ui/section.tsx'
import { nightColumns, nightTotals } from './night-columns.tsx'

/** What the nights of several currencies come to, each by itself. */
export const CurrencySums = ({ sums }: { readonly sums: readonly HotelSums[] }) => (
  <Section flush title="What they come to" aside="Each currency by itself">
    <DataTable label="Sums by currency" rows={sums} rowKey={({ currency }) => currency} columns={columns} />
  </Section>
)

const NAMES: Readonly<Record<string, string>> = { day: 'Currency' }

/** The columns of nights, each with what the range comes to. */
const columns = nightColumns(false)
  .filter(({ key }) => key !== 'loss')
  .map(({ cell: _, head, ...column }) => ({
    ...column,
    head: NAMES[column.key] ?? head,
    cell: (sums: HotelSums) =>
      column.key === 'day' ? `${sums.currency}, ${sums.nights} nights` : nightTotals(sums)[column.key as Total],
  }))
type Total = keyof ReturnType<typeof nightTotals>
