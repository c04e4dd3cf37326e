import { contract, type Hotel } from '@holdfast/contract'
import { useReply } from '../../../lib/query.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { nightColumns, nightTotals } from './night-columns.tsx'

const DAYS = 28

/** The last nights of a property, the latest first; what they come to stands below them, Σ ÷ Σ. */
export function RecentNights({ hotel }: { readonly hotel: Hotel }) {
  const { id: hotelId, today } = hotel
  const from = Temporal.PlainDate.from(today).subtract({ days: DAYS }).toString()
  const asked = { hotelId, from, to: today, limit: 100 }
  const { data, error, refetch, isPending } = useReply(contract.hotelKpi.listHotelNights, asked)
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  const sums = data?.sums[0]
  return (
    <Section flush title="Recent nights" aside={`${DAYS} days`}>
      <DataTable
        label="Recent nights"
        rows={data?.items ?? []}
        rowKey={({ id }) => id}
        columns={nightColumns(false)}
        loading={isPending}
        {...(sums && { totals: nightTotals(sums) })}
        empty={
          <Empty title="No night in the last four weeks">
            {hotel.can['record']
              ? 'Open “Nights of the month” to type them in, or upload the night audit there.'
              : 'Nights appear here as soon as somebody uploads the night audit.'}
          </Empty>
        }
      />
    </Section>
  )
}
