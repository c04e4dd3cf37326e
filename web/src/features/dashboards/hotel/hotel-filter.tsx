import { contract } from '@holdfast/contract'
import { useReply } from '../../../lib/query.ts'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { FilterChip } from '../../../ui/filter-chip.tsx'
import type { DashboardAddress } from '../use-dashboard-address.ts'

interface HotelFilterProps {
  readonly ventureId: string
  readonly address: DashboardAddress
}

const MOST = 100

/** All properties, or one. Gone where there is only one. */
export function HotelFilter({ ventureId, address: { hotelId, change } }: HotelFilterProps) {
  const hotels = useReply(contract.hotels.listHotels, { ventureId, limit: MOST }).data?.items ?? []
  const options = hotels.map(({ id, name }) => ({ value: id, label: name }))
  if (options.length < 2 && hotelId === undefined) return null
  const found = options.find(({ value }) => value === hotelId)
  return (
    <FilterBar>
      <FilterChip
        label="Property"
        options={options}
        chosen={hotelId === undefined ? null : (found ?? { value: hotelId, label: 'one' })}
        onChoose={(id) => change({ hotelId: id ?? undefined })}
      />
    </FilterBar>
  )
}
