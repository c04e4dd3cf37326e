import { contract, type Endpoint } from '@holdfast/contract'

/** What a change of a hotel makes old: they are read again. */
export const HOTEL_ANSWERS: readonly Endpoint[] = [
  contract.hotels.getHotel,
  contract.hotels.listHotels,
  contract.hotelKpi.listHotelNights,
]
