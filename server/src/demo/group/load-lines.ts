import { addDays, type Day, eachDay } from '@holdfast/engine/kernel'
import type { Chance } from '../chance.ts'
import { type DemoLane, LANES } from '../lanes.ts'
import { seasonOf } from './seasons.ts'

/** Whose loads they are: how many an ordinary day brings, who works on them, how they are moved. */
export type Desk = {
  readonly prefix: string
  readonly loadsADay: number
  readonly customers: readonly string[]
  /** Own trucks carry when there are no carriers. */
  readonly carriers: readonly string[]
  readonly trucks: readonly string[]
  readonly sellers: readonly string[]
  readonly dispatchers: readonly string[]
}
export type LoadLine = Readonly<Record<string, string>>

/**
 * The loads of these days as an old system would export them: delivered or lost, some without a cost. What is later than
 * `clock`, the venture's own as 2026-06-18T08:12, has not happened yet.
 */
export function loadLines(
  chance: Chance,
  desk: Desk,
  days: { from: Day; to: Day; today: Day; clock: string },
): readonly LoadLine[] {
  let count = 0
  return eachDay(days.from, days.to).flatMap((day) => {
    const { volume, isStormy } = seasonOf(day, days.today)
    const loads = Math.round(desk.loadsADay * volume + chance.next() - 0.5)
    return Array.from({ length: Math.max(0, loads) }, () => {
      count += 1
      return loadLine(chance, desk, `${desk.prefix}${String(count).padStart(4, '0')}`, day, days.clock, isStormy)
    })
  })
}

function loadLine(chance: Chance, desk: Desk, number: string, day: Day, clock: string, isStormy: boolean): LoadLine {
  const lane = chance.pick(LANES)
  const price = priceOf(chance, lane, isStormy)
  const sold = {
    number,
    externalRef: number,
    createdAt: `${day}T08:${String(chance.between(5, 55)).padStart(2, '0')}`,
    customer: chance.pick(desk.customers),
    originCity: lane.origin.city,
    originState: lane.origin.state,
    destinationCity: lane.destination.city,
    destinationState: lane.destination.state,
    equipment: lane.equipment,
    miles: String(lane.miles),
    bill: price.bill,
    salesPerson: chance.pick(desk.sellers),
    dispatcher: chance.pick(desk.dispatchers),
  }
  if (chance.happens(isStormy ? 0.24 : 0.06)) return { ...sold, ...lost(chance, day) }
  const moved = {
    ...sold,
    carrier: desk.carriers.length > 0 ? chance.pick(desk.carriers) : '',
    truck: desk.trucks.length > 0 ? chance.pick(desk.trucks) : '',
    cost: desk.carriers.length > 0 ? price.cost : '',
    pickupAt: `${day}T14:${String(chance.between(10, 59))}`,
  }
  const delivery = lane.miles > 600 ? addDays(day, isStormy ? 2 : 1) : day
  const deliveredAt = `${delivery}T20:${String(chance.between(10, 55))}`
  return deliveredAt > clock ? { ...moved, status: 'IN_TRANSIT' } : { ...moved, status: 'DELIVERED', deliveredAt }
}

/** About 2.35 a mile and a fixed part; in a storm trucks are dear, and many loads lose money. */
function priceOf(chance: Chance, lane: DemoLane, isStormy: boolean): { readonly bill: string; readonly cost: string } {
  const bill = lane.miles * chance.between(205, 265) + 30_000
  const losesMoney = chance.happens(isStormy ? 0.35 : 0.05)
  const margin = losesMoney ? -chance.between(2, 12) : chance.between(8, 22)
  const cost = Math.round((bill * (100 - margin)) / 100)
  return { bill: decimal(bill), cost: chance.happens(0.06) ? '' : decimal(cost) }
}

function lost(chance: Chance, day: Day): LoadLine {
  return {
    status: 'LOST',
    lostAt: `${day}T10:${String(chance.between(10, 55))}`,
    lostReason: chance.pick(['RATE', 'RATE', 'NO_TRUCK', 'LATE_QUOTE', 'SHIPPER_CANCELED']),
  }
}

function decimal(minor: number): string {
  return `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`
}
