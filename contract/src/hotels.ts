import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Hotel, HotelChange, HotelPeople, ListedHotel, NewHotel } from './hotel.ts'
import { id, listOf, page, text } from './values.ts'

export const hotels = {
  listHotels: endpoint({
    method: 'GET',
    path: '/hospitality/hotels',
    permission: 'hotel.read',
    summary:
      'Hotels of the person’s ventures by name; a contractor sees those that they answer for today. `search` is a part of the name or the code.',
    query: z.strictObject({ ...page, search: text(80).optional() }),
    reply: listOf(ListedHotel),
    errors: [],
  }),
  getHotel: endpoint({
    method: 'GET',
    path: '/hospitality/hotels/:id',
    permission: 'hotel.read',
    summary: 'One hotel with everybody who answers for it.',
    params: id,
    reply: Hotel,
    errors: [404],
  }),
  createHotel: endpoint({
    method: 'POST',
    path: '/hospitality/hotels',
    permission: 'hotel.manage',
    summary:
      'Enters a hotel. Its code is its own in the venture, in any case of letters (409 `hotel.code_taken`). What is left out: rooms unknown, rooms out of order COUNTED, nights not judged, 48 and 24 hours.',
    body: NewHotel,
    reply: Hotel,
    errors: [409, 422],
  }),
  changeHotel: endpoint({
    method: 'PATCH',
    path: '/hospitality/hotels/:id',
    permission: 'hotel.manage',
    summary:
      'Edits what is given; null clears. A change of the policy or of the threshold counts all nights anew. 409 `record.changed` when somebody else changed it since `version`, `hotel.code_taken`.',
    params: id,
    body: HotelChange,
    reply: Hotel,
    errors: [404, 409, 422],
  }),
  setHotelPeople: endpoint({
    method: 'PUT',
    path: '/hospitality/hotels/:id/people',
    permission: 'hotel.manage',
    summary:
      'Sets everybody who answers for a hotel, with first and last day; who is left out answers for it no more, and did not. 409 `record.changed`; 422 `person.unknown`, `hotel_person.overlaps`, `hotel_person.days_order`.',
    params: id,
    body: HotelPeople,
    reply: Hotel,
    errors: [404, 409, 422],
  }),
  voidHotel: endpoint({
    method: 'POST',
    path: '/hospitality/hotels/:id/void',
    permission: 'hotel.manage',
    summary:
      'Takes a mistaken hotel with all its nights out of every figure; nothing is deleted, its code is free again.',
    params: id,
    body: z.strictObject({ reason: text(500) }),
    reply: Hotel,
    errors: [404],
  }),
}
