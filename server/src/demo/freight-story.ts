import { contract } from '@holdfast/contract'
import type { Day, Instant } from '@holdfast/engine/kernel'
import { addDays } from '@holdfast/engine/kernel'
import { CARRIERS, CUSTOMERS } from '../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'
import type { Chance } from './chance.ts'
import { type DemoLane, LANES } from './lanes.ts'
import { at } from './moving-clock.ts'
import { callDriver, splitBill } from './record-story.ts'
import type { Scene } from './scene.ts'

const { id: ventureId, zone } = VENTURES.northline
const SELLERS: readonly PersonName[] = ['arjun', 'arjun', 'priya']
const customers = Object.values(CUSTOMERS)
const carriers = Object.values(CARRIERS)

/** A day at Northline: what is due gets delivered, new loads are sold and covered, some go wrong. */
export function freightDay(chance: Chance, day: Day, isLast: boolean): readonly Scene[] {
  const count = chance.between(5, 9)
  return Array.from({ length: count }, (_, index) => loadStory(chance, day, index, isLast)).flat()
}

function loadStory(chance: Chance, day: Day, index: number, isLast: boolean): readonly Scene[] {
  const lane = chance.pick(LANES)
  const sold = at(day, zone, 8, 5 + index * 11)
  const price = priceOf(chance, lane)
  const load = { id: '' }
  const scenes: Scene[] = [sell(chance, load, lane, sold, day, price)]
  if (isLast && index % 3 === 0) return scenes
  if (chance.happens(0.07)) return [...scenes, lose(chance, load, at(day, zone, 10, 30 + index))]
  scenes.push(cover(chance, load, at(day, zone, 10, 5 + index * 9), price.costMinor))
  if (chance.happens(0.06))
    scenes.push(
      fallOff(load, at(day, zone, 13, index)),
      cover(chance, load, at(day, zone, 14, 10 + index), price.costMinor),
    )
  if (isLast && index % 3 === 1) return scenes
  scenes.push(pickUp(load, at(day, zone, 15, index * 4)))
  scenes.push(...callDriver(load, lane, at(day, zone, 17, index * 4)))
  if (index % 3 === 0) scenes.push(splitBill(load, price.billMinor, at(day, zone, 15, index * 4 + 2)))
  if (chance.happens(0.08)) scenes.push(raiseRisk(load, at(day, zone, 16, index)))
  const delivery = lane.miles > 600 ? addDays(day, 1) : day
  const hour = delivery === day ? 20 : 11
  return [...scenes, deliver(load, at(delivery, zone, hour, 3 + index * 5))]
}

type Price = { readonly billMinor: number; readonly costMinor: number | null }

/** About 2.30 a mile sold at 14 % margin; some loads lose money, and some costs come in late. */
function priceOf(chance: Chance, lane: DemoLane): Price {
  const billMinor = Math.round(lane.miles * chance.between(205, 265)) + 30_000
  const margin = chance.happens(0.05) ? -chance.between(2, 9) : chance.between(8, 22)
  return { billMinor, costMinor: chance.happens(0.08) ? null : Math.round((billMinor * (100 - margin)) / 100) }
}

type Told = { id: string }

function sell(chance: Chance, load: Told, lane: DemoLane, sold: Instant, day: Day, price: Price): Scene {
  const customer = chance.pick(customers)
  const deliveryDay = lane.miles > 600 ? addDays(day, 1) : day
  return {
    at: sold,
    by: chance.pick(SELLERS),
    play: async (person) => {
      const made = await person.call(contract.freight.createLoad, {
        ventureId,
        customerId: customer.id,
        origin: lane.origin,
        destination: lane.destination,
        equipment: lane.equipment,
        miles: lane.miles,
        billMinor: price.billMinor,
        pickup: { from: at(day, zone, 13, 0), to: at(day, zone, 15, 30) },
        delivery: { from: at(deliveryDay, zone, 9, 0), to: at(deliveryDay, zone, deliveryDay === day ? 20 : 11, 30) },
      })
      load.id = made.id
      const seller = made.credits.find((credit) => credit.role === 'SALES')
      const dispatcher = chance.pick(['ana', 'ana', 'dana'] as const)
      await person.call(contract.freight.setLoadCredits, {
        id: made.id,
        version: made.version,
        credits: [
          ...(seller ? [{ role: 'SALES' as const, userId: seller.person.id, share: '1' }] : []),
          creditOf(dispatcher),
        ],
      })
    },
  }
}

function creditOf(dispatcher: 'ana' | 'dana'): { role: 'DISPATCH'; userId: string; share: string } {
  return { role: 'DISPATCH', userId: PEOPLE[dispatcher].id, share: '1' }
}

export function cover(chance: Chance, load: Told, when: Instant, costMinor: number | null): Scene {
  const carrier = chance.pick(carriers)
  return {
    at: when,
    by: 'ana',
    play: async (ana) => {
      await ana.call(contract.freight.changeLoad, {
        id: load.id,
        status: 'COVERED',
        carrierId: carrier.id,
        ...(costMinor !== null && { carrierCostMinor: costMinor }),
      })
      await ana.call(contract.freight.changeLoad, { id: load.id, status: 'DISPATCHED' })
    },
  }
}

export function pickUp(load: Told, when: Instant): Scene {
  return {
    at: when,
    by: 'ana',
    play: (ana) => ana.call(contract.freight.changeLoad, { id: load.id, status: 'IN_TRANSIT', pickedUpAt: when }),
  }
}

export function deliver(load: Told, when: Instant): Scene {
  return {
    at: when,
    by: 'ana',
    play: (ana) => ana.call(contract.freight.changeLoad, { id: load.id, status: 'DELIVERED', deliveredAt: when }),
  }
}

function lose(chance: Chance, load: Told, when: Instant): Scene {
  const reason = chance.pick(['RATE', 'NO_TRUCK', 'LATE_QUOTE'] as const)
  const notes = {
    RATE: 'Shipper had $240.00 less elsewhere',
    NO_TRUCK: 'No reefer within 200 miles',
    LATE_QUOTE: 'Answered after two hours',
  }
  return {
    at: when,
    by: 'dana',
    play: (dana) =>
      dana.call(contract.freight.changeLoad, { id: load.id, status: 'LOST', reason, note: notes[reason] }),
  }
}

function fallOff(load: Told, when: Instant): Scene {
  return {
    at: when,
    by: 'ana',
    play: (ana) =>
      ana.call(contract.freight.changeLoad, {
        id: load.id,
        status: 'OPEN',
        reason: 'Carrier called: truck broke down',
        cause: 'BREAKDOWN',
      }),
  }
}

function raiseRisk(load: Told, when: Instant): Scene {
  return {
    at: when,
    by: 'ana',
    play: (ana) =>
      ana.call(contract.freight.flagLoad, {
        id: load.id,
        kind: 'AT_RISK',
        up: true,
        reason: 'Two hours behind, driver waits at the dock',
      }),
  }
}
