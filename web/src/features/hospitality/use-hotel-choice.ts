import { contract } from '@holdfast/contract'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useReply } from '../../lib/query.ts'

const SHOWN = 20

/**
 * Hotels of a venture to choose from: typing asks for those of a name or code, however many there are. `hotel` is the chosen
 * one, or the `only` one, about which there is no choice.
 */
export function useHotelChoice(ventureId: string | undefined, chosenId: string | null | undefined) {
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed.trim().slice(0, 80), 150)
  const asked = { ventureId: ventureId ?? '', limit: SHOWN }
  const first = useReply(contract.hotels.listHotels, asked, { when: ventureId !== undefined })
  const hotels = first.data?.items ?? []
  const only = hotels.length === 1 ? hotels[0] : undefined
  const named = useReply(contract.hotels.getHotel, { id: chosenId ?? '' }, { when: typeof chosenId === 'string' })
  const hotel = chosenId === named.data?.id ? named.data : hotels.find(({ id }) => id === chosenId)
  const search = text === hotel?.name || text === only?.name ? '' : text
  const searched = useReply(contract.hotels.listHotels, { ...asked, search }, { when: search !== '' })
  const found = search === '' ? hotels : (searched.data?.items ?? [])
  const offered = hotel && !found.some(({ id }) => id === hotel.id) ? [hotel, ...found] : found
  return {
    hotel: hotel ?? only,
    only,
    hasNone: first.data !== undefined && hotels.length === 0,
    options: offered.map(({ id, name }) => ({ value: id, label: name })),
    onSearch: setTyped,
  }
}
