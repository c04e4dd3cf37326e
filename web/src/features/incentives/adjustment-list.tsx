import { formatMoney } from '../../lib/format.ts'
import { formatDay } from '../../lib/format-time.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Section } from '../../ui/section.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { plainDay } from './plain-day.ts'
import type { PayDay, Wallet } from './wallet.ts'

type Booked = PayDay['adjustments'][number] & { readonly bookedOn: string }

/** What was corrected afterwards: for which work, when it was booked, and why. */
export function AdjustmentList({ wallet: { days, currency, adjustedMinor } }: { readonly wallet: Wallet }) {
  const rows: readonly Booked[] = days.flatMap(({ day, adjustments }) =>
    adjustments.map((adjustment) => ({ ...adjustment, bookedOn: day })),
  )
  if (rows.length === 0) return null
  const money = (minor: number) => formatMoney({ minor, currency })
  const columns: readonly Column<Booked>[] = [
    {
      key: 'what',
      head: 'For the work of',
      cell: ({ workDay, ruleName, reason, kind, bookedOn }) => (
        <TwoLines
          sub={`${ruleName}: ${reason}${kind === 'GRANTED' ? ' (granted)' : ''}`}
          phone={`${ruleName}: ${reason}. Booked on ${plainDay(bookedOn)}`}
        >
          {formatDay(workDay, 'year')}
        </TwoLines>
      ),
    },
    { key: 'booked', head: 'Booked on', phone: false, cell: ({ bookedOn }) => plainDay(bookedOn) },
    { key: 'amount', head: 'Amount', figure: true, cell: ({ amountMinor }) => money(amountMinor) },
  ]
  return (
    <Section flush title="Adjustments">
      <DataTable
        label="Adjustments"
        rows={rows}
        rowKey={({ id }) => id}
        columns={columns}
        totals={{ what: 'Adjustments', amount: money(adjustedMinor) }}
      />
    </Section>
  )
}
