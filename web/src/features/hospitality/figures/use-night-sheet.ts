import { contract, type ListedHotel } from '@holdfast/contract'
import { eachDay } from '@holdfast/engine/kernel'
import { useSearch } from '@tanstack/react-router'
import { useReply } from '../../../lib/query.ts'
import { useVenture } from '../../../lib/session.ts'

/** What the address of the nights carries: a sheet of a month, or from one day to another the rows behind a figure. */
export const useNightsAddress = () =>
  useSearch({ strict: false }) as {
    readonly hotelId?: string
    readonly month?: string
    readonly night?: string
    readonly from?: string
    readonly to?: string
    readonly currency?: string
    readonly loss?: string
  }

/**
 * The property and the month of the address; without one, the first by name and the month that it is there. Never another
 * one than the address names: `hotel` is then missing, and `error` says why.
 */
export function useChosenHotel() {
  const { hotelId, month } = useNightsAddress()
  const first = useReply(
    contract.hotels.listHotels,
    { ventureId: useVenture()?.id, limit: 1 },
    { when: hotelId === undefined },
  )
  const named = useReply(contract.hotels.getHotel, { id: hotelId ?? '' }, { when: hotelId !== undefined })
  const { error, refetch } = hotelId === undefined ? first : named
  const hotel: ListedHotel | undefined = hotelId === undefined ? first.data?.items[0] : named.data
  return {
    hotel,
    voided: (hotelId !== undefined && named.data?.voided) || null,
    month: monthOf(month, hotel?.today),
    isKnown: (hotelId === undefined ? first.data : named.data) !== undefined,
    error,
    refetch,
  }
}

/** Nights of a month, up to the one that it is there now. */
export function useNightSheet(hotel: ListedHotel, month: string) {
  const first = `${month}-01`
  const last = Temporal.PlainDate.from(first).add({ months: 1 }).subtract({ days: 1 }).toString()
  const to = last < hotel.today ? last : hotel.today
  const asked = { hotelId: hotel.id, from: first, to: to < first ? first : to, sort: 'oldest', limit: 100 } as const
  const reply = useReply(contract.hotelKpi.listHotelNights, asked)
  const nights = new Map((reply.data?.items ?? []).map((night) => [night.day, night]))
  return { ...reply, sheet: { days: eachDay(first, to), nights, currency: hotel.currency }, sums: reply.data?.sums[0] }
}

function monthOf(asked: string | undefined, today = '2000-01-01'): string {
  const isMonth = asked !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) && asked <= today.slice(0, 7)
  return isMonth ? asked : today.slice(0, 7)
}
