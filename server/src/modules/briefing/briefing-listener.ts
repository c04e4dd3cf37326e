import type { Listener } from '../../platform/jobs/listeners.ts'
import { followCustomers } from './commands/follow-customers.ts'
import { followHotels } from './commands/follow-hotels.ts'
import { followLoads } from './commands/follow-loads.ts'
import { isOfCustomers } from './customer-events.ts'
import { isOfHotels } from './hotel-events.ts'
import { isTold } from './told-events.ts'

/** Items follow what happened to the loads, customers, reviews and disputes of these events, always in this order. */
export const briefingListener: Listener = {
  name: 'briefing',
  hears: (type) => isTold(type) || isOfCustomers(type) || isOfHotels(type),
  act: async (tx, caller, events) => {
    await followLoads(
      tx,
      caller,
      events.filter(({ type }) => isTold(type)),
    )
    await followCustomers(
      tx,
      events.filter(({ type }) => isOfCustomers(type)),
    )
    await followHotels(
      tx,
      events.filter(({ type }) => isOfHotels(type)),
    )
  },
}
