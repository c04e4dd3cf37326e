import { contract } from '@holdfast/contract'
import type { FlagKind } from '@holdfast/engine/freight'
import type { Day, Instant } from '@holdfast/engine/kernel'
import { CUSTOMERS } from '../testing/world/companies.ts'
import { PEOPLE } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'
import { LANES } from './lanes.ts'
import { at } from './moving-clock.ts'
import type { Scene } from './scene.ts'

const { id: ventureId, zone } = VENTURES.northline
const customers = Object.values(CUSTOMERS)

type Waiting = {
  /** From now until the last moment at which a truck is in time; null: nobody said. */
  readonly pickupInHours: number | null
  readonly flag?: readonly [kind: FlagKind, reason: string]
}

/** One of each urgency, so that the boards show what they are for at whatever hour the demo is opened. */
const WAITING: readonly Waiting[] = [
  { pickupInHours: 3 },
  { pickupInHours: 8 },
  { pickupInHours: 26 },
  { pickupInHours: 28, flag: ['EXCEPTION', 'Pallet count differs from the order'] },
  { pickupInHours: 75 },
  { pickupInHours: null, flag: ['HOLD', 'Waits for the customer’s credit check'] },
]

/** On the evening of `day` Northline takes loads for the time after now that nobody covers yet. */
export function boardStory(day: Day, now: Instant): readonly Scene[] {
  const waiting = WAITING.map((each, index) => enter(each, index, at(day, zone, 17, 30 + index * 3), now))
  return [...waiting, ...lostLately(at(day, zone, 17, 55), now)]
}

/** Lost two hours ago: whoever opens the briefing finds something to follow up, also on a Monday before dawn. */
function lostLately(entered: Instant, now: Instant): readonly Scene[] {
  const load = { id: '' }
  const lost: Scene = {
    at: hoursAfter(now, -2),
    by: 'dana',
    play: (dana) =>
      dana.call(contract.freight.changeLoad, {
        id: load.id,
        status: 'LOST',
        reason: 'NO_TRUCK',
        note: 'Two carriers passed on it, and the shipper went elsewhere',
      }),
  }
  return [enter({ pickupInHours: 20 }, WAITING.length, entered, now, load), lost]
}

function enter(
  { pickupInHours, flag }: Waiting,
  index: number,
  when: Instant,
  now: Instant,
  entered: { id: string } = { id: '' },
): Scene {
  const lane = LANES[index % LANES.length]
  const customer = customers[index % customers.length]
  const pickupTo = pickupInHours === null ? null : hoursAfter(now, pickupInHours)
  return {
    at: when,
    by: 'priya',
    play: async (priya) => {
      if (!lane || !customer) return
      const { id } = await priya.call(contract.freight.createLoad, {
        ventureId,
        customerId: customer.id,
        origin: lane.origin,
        destination: lane.destination,
        equipment: lane.equipment,
        miles: lane.miles,
        billMinor: lane.miles * 240 + 30_000,
        pickup: { from: pickupTo && hoursAfter(pickupTo, -2), to: pickupTo },
        delivery: { from: null, to: pickupTo && hoursAfter(pickupTo, 30) },
        credits: [
          { role: 'SALES', userId: PEOPLE.priya.id, share: '1' },
          { role: 'DISPATCH', userId: PEOPLE.ana.id, share: '1' },
        ],
      })
      entered.id = id
      if (flag) await priya.call(contract.freight.flagLoad, { id, kind: flag[0], up: true, reason: flag[1] })
    },
  }
}

/** On the half hour, as appointments are. */
function hoursAfter(instant: Instant, hours: number): Instant {
  const halfHour = 30 * 60_000
  return new Date(Math.round((Date.parse(instant) + hours * 3_600_000) / halfHour) * halfHour).toISOString() as Instant
}
