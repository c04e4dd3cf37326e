import type { PayoutStatement } from '@holdfast/contract'
import { formatMoney } from '../../../../lib/format.ts'
import { formatDay } from '../../../../lib/format-time.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Section } from '../../../../ui/section.tsx'
import { disputeStatusName } from '../disputes/dispute-words.ts'

/** Lines that somebody says are wrong, apart from the rest: they are paid with it as they stand. */
export function StatementDisputes({ statement: { disputes, payout } }: { readonly statement: PayoutStatement }) {
  if (disputes.length === 0) return null
  const { currency, disputedMinor } = payout
  return (
    <Section
      flush
      title="Disputed"
      aside={
        disputedMinor === 0
          ? 'All answered'
          : `${formatMoney({ minor: disputedMinor, currency })} not answered yet, paid with the rest`
      }
    >
      <DataTable
        label="Disputed lines"
        rows={disputes}
        rowKey={({ id }) => id}
        columns={[
          { key: 'line', head: 'Line', cell: ({ ruleName, workDay }) => `${ruleName}, ${formatDay(workDay, 'year')}` },
          { key: 'state', head: 'State', cell: ({ status }) => disputeStatusName(status) },
          {
            key: 'amount',
            head: 'Amount',
            figure: true,
            cell: ({ amountMinor }) => formatMoney({ minor: amountMinor, currency }),
          },
        ]}
        opening={{ link: ({ id }) => ({ to: '/incentives/disputes/$id', params: { id } }) }}
      />
    </Section>
  )
}
