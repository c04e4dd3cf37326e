import type { contract, ParsedInput } from '@holdfast/contract'
import { setStops as decide, type Stop } from '@holdfast/engine/freight'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { contextOf } from '../../context.ts'
import { placeName } from '../../lane.ts'
import type { LoadRef } from '../../load-ref.ts'
import { authorizeWish } from '../../policy.ts'
import { holdLoad } from '../../store/hold-load.ts'
import { saveLoad } from '../../store/save-load.ts'
import { utcOrNull } from '../../utc.ts'
import { replaceStops } from '../store/stored-stops.ts'

type Input = ParsedInput<typeof contract.loadRecord.setLoadStops>

/** Says where the truck is to be and when it was there. */
export async function setLoadStops(tx: Tx, caller: Caller, input: Input): Promise<LoadRef> {
  const held = await holdLoad(tx, caller, input.id)
  authorizeWish(caller, 'amend', held.load)
  const stops = input.stops.map(toStop)
  const [origin, destination] = [stops[0]?.place, stops.at(-1)?.place]
  const lane = {
    from: origin ? placeName(origin) : held.load.lane.from,
    to: destination ? placeName(destination) : held.load.lane.to,
  }
  const given = { version: input.version, stops, lane }
  const { next, events } = decide(held.load, held.stops, given, contextOf(caller, held.venture))
  if (next !== held.load) await replaceStops(tx, next, stops)
  await saveLoad(tx, { ...held, stops }, next, {
    ...(origin && { origin_city: origin.city, origin_state: origin.state }),
    ...(destination && { destination_city: destination.city, destination_state: destination.state }),
  })
  publish(tx, caller, held.venture.id, events)
  return { ventureId: held.venture.id, id: held.load.id }
}

function toStop({ window, arrivedAt, departedAt, ...said }: Input['stops'][number]): Stop {
  return {
    ...said,
    windowFrom: utcOrNull(window.from),
    windowTo: utcOrNull(window.to),
    arrivedAt: utcOrNull(arrivedAt),
    departedAt: utcOrNull(departedAt),
  }
}
