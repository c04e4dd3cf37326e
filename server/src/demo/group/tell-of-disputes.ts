import { contract } from '@holdfast/contract'
import { addDays, type Day } from '@holdfast/engine/kernel'
import { importFile } from '../../testing/import-file.ts'
import type { Client } from '../../testing/request.ts'
import { PEOPLE } from '../../testing/world/people.ts'
import { VENTURES } from '../../testing/world/ventures.ts'
import { chanceFrom } from '../chance.ts'
import { csvOf } from './csv.ts'
import { ON_THE_DESK, type ToldDispute } from './disputes-on-the-desk.ts'

const ventureId = VENTURES.harbor.id
const SEED = 1812
const PAST_CASES = 46

type Hotel = { readonly id: string; readonly code: string; readonly today: Day }

/** What guests, banks and portals contest at Harbor Inns: a year that is over, and what lies on the desk today. */
export async function tellOfDisputes({ head, desk }: { readonly head: Client; readonly desk: Client }): Promise<void> {
  const { items: hotels } = await head.call(contract.hotels.listHotels, { ventureId, limit: 100 })
  if (hotels.length === 0) return
  await bringPastDisputes(head, hotels)
  for (const [at, told] of ON_THE_DESK.entries()) {
    const hotel = hotels[at % hotels.length]
    if (hotel) await tellOf(desk, hotel, told)
  }
}

/** A list as the hotels kept it: what was contested in the last year and how it ended. */
async function bringPastDisputes(head: Client, hotels: readonly Hotel[]): Promise<void> {
  const chance = chanceFrom(SEED)
  const rows = Array.from({ length: PAST_CASES }, (_, at) => {
    const hotel = chance.pick(hotels)
    const openedOn = addDays(hotel.today, -chance.between(40, 330))
    const kind = chance.pick([
      'CHARGEBACK',
      'CHARGEBACK',
      'CHARGEBACK',
      'OTA',
      'NO_SHOW',
      'NO_SHOW',
      'COMPLAINT',
    ] as const)
    const status = chance.pick(['WON', 'WON', 'WON', 'LOST', 'LOST', 'CLOSED_NO_ACTION'] as const)
    return {
      Hotel: hotel.code,
      Kind: kind,
      Reference: `HI-${2001 + at}`,
      Guest: chance.pick(GUESTS),
      Amount: `${chance.between(60, 940)}.${chance.pick(['00', '50', '75'])}`,
      'Received on': openedOn,
      'Evidence due on': addDays(openedOn, 20),
      Status: status,
      'Decided on': addDays(openedOn, chance.between(8, 34)),
      Owner: PEOPLE.luis.email,
    }
  })
  const bytes = csvOf(rows)
  await importFile(head, { ventureId, kind: 'disputes', fileName: 'Disputes of last year.csv', bytes })
}

async function tellOf(desk: Client, { id: hotelId, today }: Hotel, told: ToldDispute): Promise<void> {
  const { createHotelDispute, changeHotelDispute, setDisputeEvidence, addDisputeNote, submitDisputeEvidence } =
    contract.hotelDisputes
  const { kind, reference, guestName, amountMinor, ownerId, openedIn, dueIn } = told
  const { id } = await desk.call(createHotelDispute, {
    ventureId,
    hotelId,
    kind,
    reference,
    guestName,
    amountMinor,
    ownerId,
    openedOn: addDays(today, openedIn),
    evidenceDueOn: dueIn === null ? null : addDays(today, dueIn),
  })
  for (const item of told.there ?? []) await desk.call(setDisputeEvidence, { id, item, state: 'PRESENT' })
  if (told.note) await desk.call(addDisputeNote, { id, text: told.note })
  if (told.submitted) await desk.call(submitDisputeEvidence, { id, number: 1 })
  for (const step of told.steps?.(today) ?? []) await desk.call(changeHotelDispute, { id, ...step })
}

const GUESTS = [
  'Alan Whitby',
  'Bea Norling',
  'Chidi Eze',
  'Dora Quinn',
  'Emil Sandoval',
  'Fiona Barr',
  'George Tan',
  'Hana Novak',
  'Ivo Marsh',
  'Jade Rowe',
] as const
