import { contract, type Input } from '@holdfast/contract'
import type { Chance } from '../demo/chance.ts'
import { LANES } from '../demo/lanes.ts'
import { CARRIERS, CUSTOMERS } from '../testing/world/companies.ts'
import type { PersonName } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'
import { awaited, type Step, type Told, type Write, write } from './story.ts'

const { freight, briefing } = contract
const ventureId = VENTURES.northline.id
const customers = Object.values(CUSTOMERS)
const carriers = Object.values(CARRIERS)

/** The life of a load, one of the ways it can go. `name` stands on the load, so that two runs can be laid side by side. */
export function loadStory(chance: Chance, name: string): readonly Step[] {
  const day = chance.between(8, 17)
  const way = chance.between(1, 10)
  const sold = sell(chance, name)
  if (way === 1) return [sold, lose(chance), ...acknowledge()]
  if (way === 2) return [sold, cover(chance), fallOff(), cover(chance), ...moved(day), deliver(day)]
  if (way === 3) return [sold, cover(chance), ...moved(day), deliver(day), undeliver(), deliver(day)]
  if (way === 4) return [sold, cover(chance), ...moved(day), deliver(day), undeliver()]
  if (way === 5) return [sold, flag(true), cover(chance), flag(false)]
  return [sold, cover(chance), ...(way < 9 ? moved(day) : []), deliver(day)]
}

function sell(chance: Chance, name: string): Write {
  const lane = chance.pick(LANES)
  const customer = chance.pick(customers)
  const billMinor = chance.between(90_000, 650_000)
  const seller = chance.pick(['priya', 'arjun'] as const)
  return write(
    seller,
    freight.createLoad,
    () => ({
      ventureId,
      customerId: customer.id,
      origin: lane.origin,
      destination: lane.destination,
      equipment: lane.equipment,
      miles: lane.miles,
      billMinor,
      customerReference: name,
    }),
    (load, told) => {
      told.loadId = load.id
    },
  )
}

export function change(by: PersonName, input: (told: Told) => Input<typeof freight.changeLoad>): Write {
  return write(by, freight.changeLoad, input)
}

function cover(chance: Chance): Write {
  const carrierId = chance.pick(carriers).id
  const cost = chance.happens(0.15) ? {} : { carrierCostMinor: chance.between(60_000, 600_000) }
  return change('daniel', ({ loadId }) => ({ id: loadId, status: 'COVERED', carrierId, ...cost }))
}

function moved(day: number): readonly Write[] {
  const pickedUpAt = `2026-06-${String(day).padStart(2, '0')}T14:00:00.000Z`
  return [
    change('ana', ({ loadId }) => ({ id: loadId, status: 'DISPATCHED' })),
    change('ana', ({ loadId }) => ({ id: loadId, status: 'IN_TRANSIT', pickedUpAt })),
  ]
}

function deliver(day: number): Write {
  const deliveredAt = `2026-06-${String(day).padStart(2, '0')}T23:30:00.000Z`
  return change('ana', ({ loadId }) => ({ id: loadId, status: 'DELIVERED', deliveredAt }))
}

function undeliver(): Write {
  return change('grace', ({ loadId }) => ({ id: loadId, status: 'OPEN', reason: 'Wrong load' }))
}

function fallOff(): Write {
  return change('ana', ({ loadId }) => ({
    id: loadId,
    status: 'OPEN',
    reason: 'Truck broke down',
    cause: 'BREAKDOWN',
  }))
}

function lose(chance: Chance): Write {
  const reason = chance.pick(['RATE', 'NO_TRUCK', 'LATE_QUOTE'] as const)
  return change('dana', ({ loadId }) => ({ id: loadId, status: 'LOST', reason }))
}

function flag(up: boolean): Write {
  const reason = up ? 'Driver waits at the dock' : 'Driver is rolling again'
  return write('ana', freight.flagLoad, ({ loadId }) => ({ id: loadId, kind: 'AT_RISK' as const, up, reason }))
}

/** The fire is lit by a worker, so it is looked for until it burns. */
function acknowledge(): readonly Step[] {
  return [
    awaited('dana', briefing.getBriefing, { ventureId }, ({ firefront }, told) => {
      const item = firefront.find(({ subject }) => subject.id === told.loadId)
      if (item) told.itemId = item.id
      return item !== undefined
    }),
    write('dana', briefing.acknowledge, ({ itemId }) => ({ id: itemId })),
  ]
}
