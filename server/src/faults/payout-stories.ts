import { contract } from '@holdfast/contract'
import { addDays } from '@holdfast/engine/kernel'
import type { Chance } from '../demo/chance.ts'
import { LANES } from '../demo/lanes.ts'
import { CARRIERS, CUSTOMERS } from '../testing/world/companies.ts'
import { PEOPLE } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'
import { change } from './freight-stories.ts'
import { awaited, type Step, type Told, write } from './story.ts'

const { freight, incentives, payouts } = contract
const ventureId = VENTURES.northline.id
const FIRST_DAY = '2026-01-01'
/** So many stories of one part of the work have a day of their own. */
export const PAYOUT_DAYS = 20

/**
 * A load of a day that no other story touches is paid: drafted, approved, paid; now and then the money comes back and the
 * payout is void. Every load has the same margin, in whole dollars, so that no order of stories moves a cent or looks unusual.
 */
export function payoutStory(chance: Chance, name: string, place: number): readonly Step[] {
  const day = addDays(FIRST_DAY, place)
  const way = chance.between(1, 4)
  return [
    ...sold(chance, name, day),
    write('grace', incentives.commitDay, () => ({ ventureId, date: day })),
    awaited('grace', incentives.listDaily, { ventureId, from: day, to: day }, ({ items }) => items.length > 0),
    write(
      'grace',
      payouts.makePayout,
      () => ({ ventureId, userId: PEOPLE.arjun.id, periodStart: day, periodEnd: day }),
      ({ items: [payout] }, told) => {
        told.payoutId = payout?.id ?? ''
        told.netMinor = payout?.figures?.netMinor ?? 0
        told.version = payout?.version ?? 0
      },
    ),
    write('meera', payouts.approvePayout, ({ payoutId: id, version, netMinor }) => ({ id, version, netMinor }), learn),
    ...(way > 1 ? [pay()] : []),
    ...(way > 2 ? [comesBack()] : []),
    ...(way > 3 ? [takeBack()] : []),
  ]
}

function sold(chance: Chance, name: string, day: string): readonly Step[] {
  const lane = chance.pick(LANES)
  const { origin, destination, equipment } = lane
  const load = { ventureId, customerId: CUSTOMERS.cordova.id, origin, destination, equipment, customerReference: name }
  return [
    write(
      'arjun',
      freight.createLoad,
      () => ({ ...load, billMinor: 300_000 }),
      ({ id }, told) => {
        told.loadId = id
      },
    ),
    change('daniel', ({ loadId: id }) => ({
      id,
      status: 'COVERED',
      carrierId: CARRIERS.tejas.id,
      carrierCostMinor: 200_000,
    })),
    change('ana', ({ loadId: id }) => ({
      id,
      status: 'DELIVERED',
      deliveredAt: `${day}T18:00:00.000Z`,
    })),
  ]
}

const pay = () =>
  write('grace', payouts.payPayout, ({ payoutId: id, version }) => ({ id, version, paidOn: '2026-06-18' }), learn)

const comesBack = () =>
  write(
    'grace',
    payouts.returnPayout,
    ({ payoutId: id, version }) => ({ id, version, reason: 'Account closed' }),
    learn,
  )

const takeBack = () =>
  write('grace', payouts.voidPayout, ({ payoutId: id, version }) => ({ id, version, reason: 'To be made anew' }), learn)

function learn({ version }: { readonly version: number }, told: Told): void {
  told.version = version
}
