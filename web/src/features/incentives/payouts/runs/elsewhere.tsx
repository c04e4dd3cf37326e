import type { PayoutRunDetail } from '@holdfast/contract'
import { formatMoney } from '../../../../lib/format.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Section } from '../../../../ui/section.tsx'

/** People with money in these days whom another payout pays; they are not paid again here. */
export function Elsewhere({ run: { elsewhere } }: { readonly run: PayoutRunDetail }) {
  const { count, people } = elsewhere
  if (count === 0) return null
  return (
    <Section
      flush
      title="In another payout already"
      aside={people.length < count ? `the first ${people.length} of ${count}` : `${count}`}
    >
      <DataTable
        label="People in another payout"
        rows={people}
        rowKey={({ payoutId, currency }) => `${payoutId} ${currency}`}
        columns={[
          { key: 'person', head: 'Person', cell: ({ person }) => person.name },
          {
            key: 'amount',
            head: 'In these days',
            figure: true,
            cell: ({ amountMinor, currency }) => formatMoney({ minor: amountMinor, currency }),
          },
        ]}
        opening={{ link: ({ payoutId }) => ({ to: '/incentives/payouts/$id', params: { id: payoutId } }) }}
      />
    </Section>
  )
}
