import fc from 'fast-check'
import { anyFactDay } from './arbitrary-days.ts'
import type { Fact, Load } from './history.ts'

/** Loads credited in one role or two, some of unknown cost, some in another currency, some not delivered. */
export function anyLoads(ids: readonly string[]): fc.Arbitrary<readonly Load[]> {
  return fc
    .array(anyLoad(ids), { minLength: 4, maxLength: 14, size: 'max' })
    .map((loads) => loads.map((load, index) => ({ id: `l${index}`, ...load })))
}

/** Calls of the people: counts, and revenue that is not always known. */
export function anyFacts(ids: readonly string[]): fc.Arbitrary<readonly Fact[]> {
  const count = fc.record({
    metricKey: fc.constantFrom('bpo_dials', 'bpo_dials', 'bpo_deals'),
    person: fc.constantFrom(...ids),
    day: anyFactDay,
    value: fc.option(fc.integer({ min: 0, max: 5 }).map(String), { freq: 8 }),
  })
  const revenue = fc.record({
    metricKey: fc.constant('bpo_revenue'),
    person: fc.constantFrom(...ids),
    day: anyFactDay,
    value: fc.option(anyMoney(-100, 600), { freq: 8 }),
    currency: anyCurrency,
  })
  return fc.array(fc.oneof(count, revenue), { minLength: 2, maxLength: 12, size: 'max' })
}

function anyLoad(ids: readonly string[]): fc.Arbitrary<Omit<Load, 'id'>> {
  return fc
    .record({
      billingDate: anyFactDay,
      status: fc.constantFrom('DELIVERED', 'DELIVERED', 'DELIVERED', 'INVOICED', 'PAID', 'IN_TRANSIT'),
      revenue: fc.option(anyMoney(200, 1500), { freq: 12 }),
      cost: fc.option(anyMoney(0, 1400), { freq: 6 }),
      currency: anyCurrency,
      miles: fc.option(fc.integer({ min: 0, max: 600 }).map(String), { freq: 8 }),
      equipment: fc.constantFrom('VAN', 'REEFER', null),
      customerId: fc.constantFrom('acme', 'zoom', null),
    })
    .chain((load) => anyCredits(ids).map((credits) => ({ ...load, credits })))
}

/** In each role shares that sum to 1. */
function anyCredits(ids: readonly string[]): fc.Arbitrary<Load['credits']> {
  const inRole = (role: string) =>
    fc
      .tuple(fc.shuffledSubarray([...ids], { minLength: 1 }), fc.nat(2))
      .map(([people, cut]) =>
        people.map((person, index) => ({ person, role, share: shareOf(index, people.length, cut) })),
      )
  return fc.oneof(
    inRole('SALES'),
    inRole('CSR'),
    fc.tuple(inRole('SALES'), inRole('CSR')).map((both) => both.flat()),
  )
}

function shareOf(index: number, count: number, cut: number): string {
  return CUTS[count - 1]?.[cut]?.[index] ?? '1'
}

const CUTS = [
  [['1'], ['1'], ['1']],
  [
    ['0.5', '0.5'],
    ['0.333333', '0.666667'],
    ['0.9', '0.1'],
  ],
  [
    ['0.2', '0.3', '0.5'],
    ['0.333333', '0.333333', '0.333334'],
    ['0.6', '0.25', '0.15'],
  ],
  [
    ['0.25', '0.25', '0.25', '0.25'],
    ['0.1', '0.2', '0.3', '0.4'],
    ['0.7', '0.1', '0.1', '0.1'],
  ],
]

/** null = the venture's. */
const anyCurrency = fc.constantFrom(null, null, null, null, 'CAD', 'EUR')

function anyMoney(min: number, max: number): fc.Arbitrary<string> {
  const round = fc.integer({ min: min / 100, max: max / 100 }).map((hundreds) => String(hundreds * 100))
  const odd = fc.integer({ min: min * 100, max: max * 100 }).map((cents) => (cents / 100).toFixed(2))
  return fc.oneof(round, round, odd)
}
