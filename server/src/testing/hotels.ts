import { contract, type Hotel, type Import, type Input, type RecordedNight } from '@holdfast/contract'
import { uploadFile } from './import-file.ts'
import type { Stage } from './stage.ts'
import type { PersonName } from './world/people.ts'
import { VENTURES } from './world/ventures.ts'

const { createHotel } = contract.hotels
const { upsertHotelNights, listHotelNights } = contract.hotelKpi

type GivenNight = Input<typeof upsertHotelNights>['nights'][number]

/** A hotel of Harbor Inns with 100 rooms in Savannah, unless it says otherwise. */
export function enterHotel(stage: Stage, given: Partial<Input<typeof createHotel>> = {}): Promise<Hotel> {
  return stage.as('tessa').call(createHotel, {
    ventureId: VENTURES.harbor.id,
    name: 'Harbor House',
    code: 'HOUSE',
    timeZone: 'America/New_York',
    currency: 'USD',
    rooms: 100,
    ...given,
  })
}

export function recordNights(stage: Stage, by: PersonName, hotelId: string, nights: readonly GivenNight[]) {
  return stage.as(by).call(upsertHotelNights, { hotelId, nights: [...nights] })
}

/** All nights of a hotel in June 2026, the first first. */
export async function nightsOf(stage: Stage, hotelId: string): Promise<readonly RecordedNight[]> {
  const asked = { hotelId, from: '2026-06-01', to: '2026-06-30', sort: 'oldest', limit: 100 } as const
  return (await stage.as('tessa').call(listHotelNights, asked)).items
}

type Nights = { readonly text: string | Uint8Array; readonly hotel?: string; readonly fileName?: string }

/** Looks at a file of nights as the wizard does. */
export function uploadNights(
  stage: Stage,
  { text, hotel, fileName = 'nights.csv' }: Nights,
  by: PersonName = 'tessa',
): Promise<Import> {
  return uploadFile(stage.as(by), {
    ventureId: VENTURES.harbor.id,
    kind: 'hotel-kpis',
    fileName,
    bytes: typeof text === 'string' ? Buffer.from(text) : text,
    ...(hotel !== undefined && { options: { hotel } }),
  })
}

/** And imports it. */
export async function importNights(stage: Stage, nights: Nights): Promise<Import> {
  const { id, version, firstBadRows, missing } = await uploadNights(stage, nights)
  if (firstBadRows.length > 0 || missing.length > 0)
    throw new Error(JSON.stringify([missing, firstBadRows.map(({ line, errors }) => [line, errors[0]?.message])]))
  const tessa = stage.as('tessa')
  await tessa.call(contract.imports.commitImport, { id, version })
  await stage.settle()
  return tessa.call(contract.imports.showImport, { id })
}
