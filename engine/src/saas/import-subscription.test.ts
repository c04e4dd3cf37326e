import { expect, it } from 'vitest'
import type { SaasPlanId } from '../kernel/index.ts'
import { type ImportedSubscription, importSubscription, reimportSubscription } from './import-subscription.ts'
import { mrrOf } from './mrr-of.ts'
import type { Subscription } from './subscription.ts'
import { NEW, NOON } from './testing/sample-subscriptions.ts'

const SAID = { ...NEW, startedOn: '2026-02-01' }

it('brings a subscription in any status, with a term for each', () => {
  expect(importSubscription(SAID, NOON)).toHaveLength(1)
  const gone = importSubscription(
    { ...SAID, status: 'CANCELLED', cancelledOn: '2026-04-30', cancelReason: 'NOT_USED' },
    NOON,
  )
  expect(gone.map((each) => [each.changedOn, mrrOf(each)])).toEqual([
    ['2026-02-01', 100_00],
    ['2026-04-30', 0],
  ])
  expect(gone.at(-1)).toMatchObject({ cancelReason: 'NOT_USED', version: 1 })
  expect(importSubscription({ ...SAID, status: 'TRIAL' }, NOON)[0].status).toBe('TRIAL')
  expect(importSubscription({ ...SAID, status: 'PAUSED' }, NOON).at(-1)?.changedOn).toBe('2026-02-01')
})

it('again changes what the row says from its day on, and nothing where it says nothing new', () => {
  const [standing] = importSubscription(SAID, NOON)
  expect(reimportSubscription(standing, SAID, NOON)).toEqual([])
  const dearer = again(standing, { ...SAID, amountMinor: 120_00, changedOn: '2026-06-01' })
  expect(dearer).toMatchObject({ amountMinor: 120_00, changedOn: '2026-06-01', version: 2 })
  expect(() => again(dearer, { ...SAID, amountMinor: 1, changedOn: '2026-05-01' })).toThrow('2026-06-01')
  expect(() => again(standing, { ...SAID, startedOn: '2026-01-01' })).toThrow('began on 2026-02-01')
  expect(() => again(standing, { ...SAID, status: 'TRIAL' })).toThrow('Leave the status blank')
})

it('whoever comes back pays the price of the row from the day on which they come back', () => {
  const back = again(gone(), { ...SAID, status: 'ACTIVE', amountMinor: 150_00, changedOn: '2026-06-01' })
  expect(back).toMatchObject({ status: 'ACTIVE', amountMinor: 150_00, changedOn: '2026-06-01', cancelledOn: null })
  expect(reimportSubscription(back, { ...SAID, status: 'ACTIVE', amountMinor: 150_00 }, NOON)).toEqual([])
  expect(reimportSubscription(gone(), { ...SAID, amountMinor: 150_00 }, NOON)).toEqual([])
})

it('a price before the end is a term of its own, and one without a day is not told of what ends', () => {
  const [standing] = importSubscription(SAID, NOON)
  const ended = { ...SAID, amountMinor: 120_00, status: 'CANCELLED', cancelledOn: '2026-06-10' } as const
  expect(daysOf(reimportSubscription(standing, { ...ended, changedOn: '2026-06-01' }, NOON))).toEqual([
    ['2026-06-01', 120_00, 'ACTIVE'],
    ['2026-06-10', 120_00, 'CANCELLED'],
  ])
  expect(daysOf(reimportSubscription(standing, ended, NOON))).toEqual([['2026-06-10', 100_00, 'CANCELLED']])
})

it('what a row leaves blank has a default when it is new, and stays when it stands', () => {
  const { planId: _, interval: __, seats: ___, ...blank } = SAID
  expect(importSubscription(blank, NOON)[0]).toMatchObject({ planId: null, interval: 'MONTH', seats: 1 })
  const [standing] = importSubscription({ ...SAID, planId: 'team' as SaasPlanId, interval: 'YEAR', seats: 5 }, NOON)
  expect(reimportSubscription(standing, blank, NOON)).toEqual([])
})

function again(standing: Subscription, said: ImportedSubscription): Subscription {
  return reimportSubscription(standing, said, NOON).at(-1) ?? standing
}

function gone(): Subscription {
  const ended = { ...SAID, status: 'CANCELLED', cancelledOn: '2026-04-30' } as const
  return importSubscription(ended, NOON).at(-1) ?? importSubscription(ended, NOON)[0]
}

function daysOf(terms: readonly Subscription[]) {
  return terms.map(({ changedOn, amountMinor, status }) => [changedOn, amountMinor, status])
}
