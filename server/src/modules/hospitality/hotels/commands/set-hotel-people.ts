import type { contract, ParsedInput } from '@holdfast/contract'
import { setHotelPeople as decide, type HotelPerson } from '@holdfast/engine/hospitality'
import { refuse, type UserId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { authorizeManaging } from '../../policy.ts'
import type { HotelRef } from '../hotel-ref.ts'
import { holdHotel } from '../store/hold-hotel.ts'
import { replacePeople, requirePeople, standingPeople } from '../store/hotel-people.ts'
import { nightsOfHotel } from '../store/nights-of-hotel.ts'
import { saveHotel } from '../store/save-hotel.ts'

type Input = ParsedInput<typeof contract.hotels.setHotelPeople>

/** Who is answerable decides whose pay the hotel's nights enter, so it is told with what it was before. */
export async function setHotelPeople(tx: Tx, caller: Caller, input: Input): Promise<HotelRef> {
  const { hotel, venture } = await holdHotel(tx, caller, input.id)
  authorizeManaging(caller, venture.id, 'say who answers for this hotel')
  const people: readonly HotelPerson[] = input.people.map((each) => ({ ...each, userId: each.userId as UserId }))
  const before = await standingPeople(tx, hotel)
  const { next, events } = decide(hotel, before, people, await nightsOfHotel(tx, hotel))
  if (next !== hotel) {
    if (input.version !== hotel.version)
      refuse('conflict', 'record.changed', 'Somebody changed this hotel meanwhile. Look at it again before you save.', {
        version: hotel.version,
      })
    await requirePeople(tx, hotel, people)
    await replacePeople(tx, hotel, people)
    await saveHotel(tx, hotel, next)
  }
  publish(tx, caller, venture.id, events)
  return { ventureId: venture.id, id: hotel.id }
}
