import type { Pair } from './pair-ids.ts'

const DAY = '2026-06-18'
const range = { from: DAY, to: DAY }
const house = ({ houseId }: Pair) => ({ ventureId: houseId })

/** Hotels, their nights and their disputes. */
export const HOTEL_SAMPLES: Readonly<Record<string, (pair: Pair) => Record<string, unknown>>> = {
  listHotels: house,
  getHotel: ({ hotelId }) => ({ id: hotelId }),
  createHotel: (pair) => ({ ...house(pair), name: 'A new hotel', code: 'NEW', timeZone: 'UTC', currency: 'USD' }),
  changeHotel: ({ hotelId }) => ({ id: hotelId, version: 2, rooms: 99 }),
  setHotelPeople: ({ hotelId, personId }) => ({
    id: hotelId,
    version: 2,
    people: [{ userId: personId, startsOn: DAY, endsOn: null }],
  }),
  voidHotel: ({ hotelId }) => ({ id: hotelId, reason: 'Entered twice' }),
  listHotelNights: (pair) => ({ ...house(pair), ...range, hotelId: pair.hotelId }),
  exportHotelNights: (pair) => ({ ...house(pair), ...range, hotelId: pair.hotelId }),
  getHotelNight: ({ nightId }) => ({ id: nightId }),
  upsertHotelNights: ({ hotelId }) => ({ hotelId, nights: [{ day: DAY, roomsSold: 41 }] }),
  voidHotelNight: ({ nightId }) => ({ id: nightId, reason: 'Entered twice' }),
  // A form, which a probe without a file never reaches: hospitality/imports has its tests.
  uploadHotelNights: () => ({}),
  commitHotelNights: ({ nightImportId }) => ({ token: nightImportId }),
  listHotelDisputes: (pair) => ({ ...house(pair), hotelId: pair.hotelId }),
  exportHotelDisputes: (pair) => ({ ...house(pair), ownerId: pair.personId }),
  hotelDisputeSummary: (pair) => ({ ...house(pair), ...range, hotelId: pair.hotelId }),
  getHotelDispute: ({ hotelDisputeId }) => ({ id: hotelDisputeId }),
  hotelDisputeHistory: ({ hotelDisputeId }) => ({ id: hotelDisputeId }),
  createHotelDispute: (pair) => ({
    ...house(pair),
    hotelId: pair.hotelId,
    ownerId: pair.personId,
    kind: 'RATE',
    amountMinor: 100_00,
  }),
  changeHotelDispute: ({ hotelDisputeId }) => ({ id: hotelDisputeId, status: 'IN_PROGRESS' }),
  voidHotelDispute: ({ hotelDisputeId }) => ({ id: hotelDisputeId, reason: 'Entered twice' }),
  addDisputeNote: ({ hotelDisputeId }) => ({ id: hotelDisputeId, text: 'Called the bank' }),
  voidDisputeNote: ({ hotelDisputeId, disputeNoteId }) => ({
    id: hotelDisputeId,
    noteId: disputeNoteId,
    reason: 'Another guest',
  }),
  setDisputeEvidence: ({ hotelDisputeId }) => ({ id: hotelDisputeId, item: 'SIGNATURE', state: 'PRESENT' }),
  // A form, which a probe without a file never reaches: hospitality/disputes has its tests.
  uploadDisputeFile: ({ hotelDisputeId }) => ({ id: hotelDisputeId }),
  downloadDisputeFile: ({ hotelDisputeId, disputeFileId }) => ({ id: hotelDisputeId, fileId: disputeFileId }),
  voidDisputeFile: ({ hotelDisputeId, disputeFileId }) => ({
    id: hotelDisputeId,
    fileId: disputeFileId,
    reason: 'Another guest',
  }),
  submitDisputeEvidence: ({ hotelDisputeId }) => ({ id: hotelDisputeId, number: 1 }),
}
