import { contract } from '@holdfast/contract'
import { uploadFile } from '../../testing/import-file.ts'
import type { Client } from '../../testing/request.ts'

const DAY = '2026-06-18'

/** A hotel with somebody who answers for it, a night of it and a file of nights, each with the word in it. */
export async function hotelsOf(by: Client, ventureId: string, userId: string, word: string) {
  const code = word.slice(0, 12)
  const { id: hotelId } = await by.call(contract.hotels.createHotel, {
    ventureId,
    name: `${word} Inn`,
    code,
    timeZone: 'America/New_York',
    currency: 'USD',
    rooms: 80,
  })
  const people = [{ userId, startsOn: '2026-01-01', endsOn: null }]
  await by.call(contract.hotels.setHotelPeople, { id: hotelId, version: 1, people })
  const { nights } = await by.call(contract.hotelKpi.upsertHotelNights, {
    hotelId,
    nights: [{ day: DAY, roomsSold: 40, roomRevenueMinor: 400_000 }],
  })
  const file = await uploadFile(by, {
    ventureId,
    kind: 'hotel-kpis',
    fileName: `${word}.csv`,
    bytes: Buffer.from(`Date,Property code,Rooms sold\n2026-06-17,${code},12\n2026-06-16,${word} Other,1\n`),
  })
  return { hotelId, nightId: nights[0]?.id ?? '', nightImportId: file.id }
}
