import type { contract, ParsedInput } from '@holdfast/contract'
import {
  type GivenNight,
  kpiAmended,
  type RecordedNight,
  recordNight,
  refuseVoided,
} from '@holdfast/engine/hospitality'
import { type Day, type HotelId, refuse, type VentureId } from '@holdfast/engine/kernel'
import { authorize, type Caller, todayIn } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { refuseMissingHotel } from '../../hotels/hotel-ref.ts'
import { holdHotel } from '../../hotels/store/hold-hotel.ts'
import { mayRecordNights } from '../../policy.ts'
import { nightKey, standingNights } from '../store/standing-nights.ts'
import { writeNights } from '../store/write-nights.ts'

type Input = ParsedInput<typeof contract.hotelKpi.upsertHotelNights>
type Upserted = {
  readonly ventureId: VentureId
  readonly hotelId: HotelId
  readonly days: readonly Day[]
  readonly inserted: number
  readonly updated: number
  readonly unchanged: number
}

/** Enters or corrects nights of one hotel, all or none; the venture is the hotel's, whatever the request says. */
export async function upsertNights(tx: Tx, caller: Caller, input: Input): Promise<Upserted> {
  const { hotel, venture } = await holdHotel(tx, caller, input.hotelId)
  if (input.ventureId !== undefined && input.ventureId !== venture.id) refuseMissingHotel()
  authorize(mayRecordNights(caller, venture.id), 'record the nights of this hotel')
  refuseVoided(hotel)
  const days = input.nights.map(({ day }) => day)
  refuseTwice(days)
  const named = days.map((day) => ({ hotelId: hotel.id, day }))
  const standing = await standingNights(tx, venture.id, named)
  const today = todayIn(hotel.timeZone, caller.now)
  const recorded = input.nights.map(({ day, version, ...patch }): RecordedNight => {
    const given: GivenNight = { day, version, patch }
    return recordNight(hotel, standing.get(nightKey({ hotelId: hotel.id, day })) ?? null, given, today)
  })
  const changes = recorded.flatMap(({ change }) => change ?? [])
  await writeNights(
    tx,
    caller,
    { ventureId: venture.id, source: input.source },
    changes.map((night) => ({ hotelId: hotel.id, night })),
  )
  if (changes.length > 0) publish(tx, caller, venture.id, [kpiAmended(hotel, changes)])
  const inserted = changes.filter(({ before }) => before === null).length
  return {
    ventureId: venture.id,
    hotelId: hotel.id,
    days,
    inserted,
    updated: changes.length - inserted,
    unchanged: days.length - changes.length,
  }
}

function refuseTwice(days: readonly Day[]): void {
  const twice = days.find((day, at) => days.indexOf(day) !== at)
  if (twice !== undefined)
    refuse('refused', 'night.twice', `${twice} is given twice. Leave one of the two out.`, { day: twice })
}
