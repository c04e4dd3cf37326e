import { contract } from '@holdfast/contract'
import { isCurrency } from '@holdfast/engine/kernel'
import { Button } from '@mantine/core'
import { formatRange } from '../../../lib/format-range.ts'
import { useReply } from '../../../lib/query.ts'
import { useVenture } from '../../../lib/session.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { useList } from '../../../lib/use-list.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { FilterToggle } from '../../../ui/filter-toggle.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { HotelFilter } from '../hotel-filter.tsx'
import { CurrencySums } from './currency-sums.tsx'
import { nightColumns, nightTotals } from './night-columns.tsx'
import { useNightsAddress } from './use-night-sheet.ts'

interface NightListProps {
  readonly from: string
  readonly to: string
}

/** The nights behind a figure, of one hotel or of all; what they come to stands below, a table for each currency's sums. */
export function NightList({ from, to }: NightListProps) {
  const { hotelId, currency, loss } = useNightsAddress()
  const { filter } = useChangeAddress()
  const ventureId = useVenture()?.id
  const asked = { ventureId, hotelId, from, to, ...understood({ currency, loss }) }
  const { rows, loading, problem, retry, more } = useList(contract.hotelKpi.listHotelNights, { ...asked, limit: 50 })
  const sums = useReply(contract.hotelKpi.listHotelNights, { ...asked, limit: 1 }).data?.sums ?? []
  const [only, ...others] = sums
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <>
      <FilterBar>
        <HotelFilter ventureId={ventureId} chosenId={hotelId} onChoose={(id) => filter({ hotelId: id })} />
        {asked.currency && (
          <FilterToggle on label={`In ${asked.currency}`} onToggle={() => filter({ currency: undefined })} />
        )}
        {asked.loss && (
          <FilterToggle
            on
            label={asked.loss === 'true' ? 'Loss nights' : 'No loss nights'}
            onToggle={() => filter({ loss: undefined })}
          />
        )}
        <Button
          variant="default"
          onClick={() => filter({ from: undefined, to: undefined, currency: undefined, loss: undefined })}
        >
          To the sheet of a month
        </Button>
      </FilterBar>
      <Section flush title="Nights" aside={formatRange(from, to)}>
        <DataTable
          label="Nights"
          rows={rows}
          rowKey={({ id }) => id}
          columns={nightColumns(true)}
          loading={loading}
          more={more}
          {...(only && others.length === 0 && { totals: nightTotals(only) })}
          empty={
            asked.currency || asked.loss ? (
              <Empty title="No night of these days is like this">Take a filter off to see the others.</Empty>
            ) : (
              <Empty title="No night is recorded on these days">
                Type them into the sheet of the month, or upload the night audit there.
              </Empty>
            )
          }
        />
      </Section>
      {others.length > 0 && <CurrencySums sums={sums} />}
    </>
  )
}

/** Words that the list does not know are as good as none. */
function understood({ currency, loss }: { readonly currency: string | undefined; readonly loss: string | undefined }) {
  return {
    currency: currency !== undefined && isCurrency(currency) ? currency : undefined,
    loss: loss === 'true' || loss === 'false' ? loss : undefined,
  } as const
}
