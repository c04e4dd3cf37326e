import type { Listener } from '../../platform/jobs/listeners.ts'
import { followHotels } from './commands/follow-hotels.ts'
import { followLoads } from './commands/follow-loads.ts'
import { isOfHotels } from './hotel-events.ts'
import { isTold } from './told-events.ts'

/** Items follow what happened to the loads, reviews and disputes of these events; freight always before hotels. */
export const briefingListener: Listener = {
  name: 'briefing',
  hears: (type) => isTold(type) || isOfHotels(type),
  act: async (tx, caller, events) => {
    await followLoads(
      tx,
      caller,
      events.filter(({ type }) => isTold(type)),
    )
    await followHotels(
      tx,
      events.filter(({ type }) => isOfHotels(type)),
    )
  },
}
