import { contract } from '@holdfast/contract'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useReply } from '../../lib/query.ts'
import { FilterChip } from '../../ui/filter-chip.tsx'
import { useHotelVentures } from './hotel-ventures.ts'

interface HotelFilterProps {
  /** Without one, hotels of every venture of the person are offered. */
  readonly ventureId: string | undefined
  readonly chosenId: string | undefined
  readonly onChoose: (hotelId: string | undefined) => void
}

const SHOWN = 20

/** A chain has many hotels: typing asks the server for those of a name or code. One that came with a link says its name. */
export function HotelFilter({ ventureId, chosenId, onChoose }: HotelFilterProps) {
  const [opened, setOpened] = useState(false)
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim().slice(0, 80), 150)
  const found = useReply(
    contract.hotels.listHotels,
    { ventureId, limit: SHOWN, search: asked || undefined },
    { when: opened },
  )
  const hotels = found.data?.items ?? []
  const listed = hotels.find(({ id }) => id === chosenId)
  const named = useReply(
    contract.hotels.getHotel,
    { id: chosenId ?? '' },
    { when: chosenId !== undefined && listed === undefined },
  )
  const code = useVentureCode()
  return (
    <FilterChip
      label="Hotel"
      options={hotels.map(({ id, name, ventureId: of }) => ({ value: id, label: `${name}${code(of)}` }))}
      chosen={chosenId === undefined ? null : { value: chosenId, label: (listed ?? named.data)?.name ?? 'one' }}
      onChoose={(id) => onChoose(id ?? undefined)}
      search={{ text, onSearch: setText, onOpen: () => setOpened(true) }}
    />
  )
}

/** Two ventures may know a hotel by the same name. */
function useVentureCode() {
  const ventures = useHotelVentures()
  return (ventureId: string) => {
    const venture = ventures.length > 1 && ventures.find(({ id }) => id === ventureId)
    return venture ? ` · ${venture.code}` : ''
  }
}
