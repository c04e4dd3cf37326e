import type { PayoutStatement } from '@holdfast/contract'
import { formatMoney } from '../../../../lib/format.ts'
import { formatDay } from '../../../../lib/format-time.ts'
import { Amount } from '../../../../ui/amount.tsx'
import type { Column } from '../../../../ui/column.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Section } from '../../../../ui/section.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'
import { usePayAddress } from '../../use-pay-address.ts'

type Adjustment = PayoutStatement['adjustments'][number]

/** Corrections, each with the line that it corrects: its amount opens to how that line came about. */
export function StatementAdjustments({ statement: { adjustments, payout } }: { readonly statement: PayoutStatement }) {
  const { line, change } = usePayAddress()
  if (adjustments.length === 0) return null
  const money = (minor: number) => formatMoney({ minor, currency: payout.currency })
  const columns: readonly Column<Adjustment>[] = [
    {
      key: 'what',
      head: 'Corrects',
      cell: (adjustment) => (
        <TwoLines
          sub={aboutOf(adjustment)}
          phone={`${aboutOf(adjustment)} Booked on ${formatDay(adjustment.bookedOn)}.`}
        >
          {adjustment.ruleName}, {formatDay(adjustment.workDay, 'year')}
        </TwoLines>
      ),
    },
    { key: 'booked', head: 'Booked on', phone: false, cell: ({ bookedOn }) => formatDay(bookedOn) },
    {
      key: 'amount',
      head: 'Amount',
      figure: true,
      cell: ({ amountMinor, lineId, ruleName, workDay }) =>
        lineId === null ? (
          money(amountMinor)
        ) : (
          <Amount
            label={`${money(amountMinor)}: open the line that it corrects, ${ruleName} of ${formatDay(workDay)}`}
            opened={line === lineId}
            onOpen={() => change({ line: line === lineId ? undefined : lineId })}
          >
            {money(amountMinor)}
          </Amount>
        ),
    },
  ]
  return (
    <Section flush title="Adjustments">
      <DataTable
        label="Adjustments"
        rows={adjustments}
        rowKey={({ id }) => id}
        columns={columns}
        totals={{ what: 'Adjustments', amount: money(adjustments.reduce((sum, each) => sum + each.amountMinor, 0)) }}
      />
    </Section>
  )
}

function aboutOf({ kind, reason, lineId }: Adjustment): string {
  const why = reason.endsWith('.') ? reason : `${reason}.`
  if (kind === 'GRANTED') return `Granted: ${why}`
  return lineId === null ? `${why} That day had no line of this rule.` : why
}
