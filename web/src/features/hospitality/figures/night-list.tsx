import { contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatRange } from '../../../lib/format-range.ts'
import { useReply } from '../../../lib/query.ts'
import { useVenture } from '../../../lib/session.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { useList } from '../../../lib/use-list.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { CurrencySums } from './currency-sums.tsx'
import { nightColumns, nightTotals } from './night-columns.tsx'
import { useNightsAddress } from './use-night-sheet.ts'

interface NightListProps {
  readonly from: string
  readonly to: string
}

/** The nights behind a figure, of one hotel or of all; what they come to stands below, a table for each currency's sums. */
export function NightList({ from, to }: NightListProps) {
  const { hotelId } = useNightsAddress()
  const { filter } = useChangeAddress()
  const asked = { ventureId: useVenture()?.id, from, to, ...(hotelId !== undefined && { hotelId }) }
  const { rows, loading, problem, retry, more } = useList(contract.hotelKpi.listHotelNights, { ...asked, limit: 50 })
  const sums = useReply(contract.hotelKpi.listHotelNights, { ...asked, limit: 1 }).data?.sums ?? []
  const [only, ...others] = sums
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <>
      <FilterBar>
        <Button variant="default" onClick={() => filter({ from: undefined, to: undefined })}>
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
            <Empty title="No night is recorded on these days">
              Type them into the sheet of the month, or upload the night audit there.
            </Empty>
          }
        />
      </Section>
      {others.length > 0 && <CurrencySums sums={sums} />}
    </>
  )
}
