import { formatMoney } from '../../lib/format.ts'
import { formatDay } from '../../lib/format-time.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Section } from '../../ui/section.tsx'
import type { Summary } from './summary.ts'

type Day = Summary['days'][number]

/** Each day and currency, newest first; adjustments stand on the day of their booking, apart. */
export function SummaryDays({ days }: Pick<Summary, 'days'>) {
  const hasAdjusted = days.some(({ adjustedMinor }) => adjustedMinor !== 0)
  return (
    <Section flush title="By day">
      <DataTable
        compact
        label="Pay by day"
        rows={days.toReversed()}
        rowKey={({ day, currency }) => `${day} ${currency}`}
        columns={[...COLUMNS, ...(hasAdjusted ? [ADJUSTED] : []), TOTAL]}
      />
    </Section>
  )
}

const COLUMNS: readonly Column<Day>[] = [
  { key: 'day', head: 'Day', cell: ({ day }) => formatDay(day) },
  { key: 'people', head: 'People', figure: true, cell: ({ people }) => people },
]
const ADJUSTED: Column<Day> = {
  key: 'adjusted',
  head: 'Adjusted',
  figure: true,
  phone: false,
  cell: ({ adjustedMinor, currency }) => formatMoney({ minor: adjustedMinor, currency }),
}
const TOTAL: Column<Day> = {
  key: 'total',
  head: 'Total',
  figure: true,
  cell: ({ amountMinor, adjustedMinor, currency }) => formatMoney({ minor: amountMinor + adjustedMinor, currency }),
}
