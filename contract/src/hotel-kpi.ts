import { NIGHT_SOURCES } from '@holdfast/engine/hospitality'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import {
  GivenNight,
  HotelSums,
  NightsRecorded,
  RecordedNight,
  RecordedNightHistory,
  UploadedNights,
} from './hotel-night.ts'
import { currency, day, id, page, text, uuid } from './values.ts'

const filters = {
  ventureId: page.ventureId,
  hotelId: uuid.optional(),
  /** Business days of the hotels, both included; at most 400. */
  from: day,
  to: day,
  /** Of the hotel. */
  currency: currency.optional(),
  /** Whether the whole revenue is below the hotel's threshold; a night that is not judged is neither. */
  loss: z.enum(['true', 'false']).optional(),
  sort: z.enum(['newest', 'oldest']).default('newest'),
}

export const hotelKpi = {
  listHotelNights: endpoint({
    method: 'GET',
    path: '/hotel-kpi',
    permission: 'hotel.read',
    summary:
      'Nights of the person’s hotels by day, then by hotel, with the sums of the whole range beside every page: Σ ÷ Σ, one entry a currency.',
    query: z.strictObject({ ...page, ...filters }),
    reply: z.strictObject({
      items: z.array(RecordedNight),
      nextCursor: z.string().nullable(),
      hasMore: z.boolean(),
      sums: z.array(HotelSums),
    }),
    errors: [422],
  }),
  exportHotelNights: endpoint({
    method: 'GET',
    path: '/hotel-kpi/export.csv',
    permission: 'hotel.read',
    summary: 'The same list as a CSV file, whole: at most 100,000 nights of one venture; what is longer is refused.',
    query: z.strictObject({ ...filters, ventureId: uuid }),
    reply: z.string(),
    errors: [422],
  }),
  getHotelNight: endpoint({
    method: 'GET',
    path: '/hotel-kpi/:id',
    permission: 'hotel.read',
    summary: 'One night with everything that it said before.',
    params: id,
    reply: RecordedNightHistory,
    errors: [404],
  }),
  upsertHotelNights: endpoint({
    method: 'POST',
    path: '/hotel-kpi/upsert',
    permission: 'imports.work',
    summary:
      'Enters or corrects nights of one hotel, all or none. The venture is the hotel’s. A field that is left out stays as it is, null makes it unknown; a new night has the rooms that the hotel is known to have, unless it says otherwise. What stands already changes nothing. 409 `record.changed` names the `day`; 422 `night.in_future`, `night.empty`, `night.out_of_order`, `night.twice`.',
    body: z.strictObject({
      hotelId: uuid,
      /** Not needed. One that is not the hotel’s is refused. */
      ventureId: uuid.optional(),
      /** HAND: typed in by a person; API: sent by a program. */
      source: z.enum(NIGHT_SOURCES).exclude(['UPLOAD']).default('API'),
      nights: z.array(GivenNight).min(1).max(400),
    }),
    reply: NightsRecorded,
    errors: [404, 409, 422],
  }),
  voidHotelNight: endpoint({
    method: 'POST',
    path: '/hotel-kpi/:id/void',
    permission: 'hotel.manage',
    summary: 'Takes a mistaken night out of every figure. It stands again when somebody records it anew.',
    params: id,
    body: z.strictObject({ reason: text(500) }),
    reply: RecordedNightHistory,
    errors: [404],
  }),
  uploadHotelNights: endpoint({
    method: 'POST',
    path: '/hotels/kpi-upload',
    permission: 'imports.work',
    summary:
      'Takes a CSV or XLSX file as multipart/form-data and answers with what each row would do to what is stored; nothing is written yet. `hotelId` before the file: all of it is of that hotel, and rows of another are refused; or `ventureId`: its rows name their hotels by code.',
    reply: UploadedNights,
    errors: [404, 409, 413, 415, 422],
  }),
  commitHotelNights: endpoint({
    method: 'POST',
    path: '/hotels/kpi-upload/:token/commit',
    permission: 'imports.work',
    summary:
      'Writes all rows of an uploaded file in the background; with one bad row, none (422 `import.bad_rows`). GET /imports/:token tells how far it is, GET /imports/:token/errors.csv what is wrong.',
    params: z.strictObject({ token: uuid }),
    body: z.strictObject({
      /** The one that was seen; left out: as it stands. */
      version: z.int().min(1).optional(),
    }),
    reply: UploadedNights,
    errors: [404, 409, 422],
  }),
}
