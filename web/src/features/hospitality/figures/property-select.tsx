import { contract, type ListedHotel } from '@holdfast/contract'
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useReply } from '../../../lib/query.ts'
import { useVenture } from '../../../lib/session.ts'

interface PropertySelectProps {
  readonly hotel: ListedHotel
  readonly onChoose: (hotelId: string) => void
}

const SHOWN = 50

/** Which property; typing asks for those of a name or code, however many there are. */
export function PropertySelect({ hotel, onChoose }: PropertySelectProps) {
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 200)
  const asked = search === '' || search === hotel.name ? {} : { search: search.slice(0, 80) }
  const ventureId = useVenture()?.id
  const found = useReply(contract.hotels.listHotels, { ventureId, limit: SHOWN, ...asked }).data?.items ?? []
  const hotels = found.some(({ id }) => id === hotel.id) ? found : [hotel, ...found]
  return (
    <Select
      aria-label="Property"
      data={hotels.map(({ id, name }) => ({ value: id, label: name }))}
      value={hotel.id}
      allowDeselect={false}
      searchable
      filter={({ options }) => options}
      nothingFoundMessage="No property is called so"
      onSearchChange={setTyped}
      onChange={(id) => id !== null && onChoose(id)}
    />
  )
}
