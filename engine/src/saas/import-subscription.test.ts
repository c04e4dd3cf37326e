import { expect, it } from 'vitest'
import { importSubscription, reimportSubscription } from './import-subscription.ts'
import { mrrOf } from './mrr-of.ts'
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
  expect(reimportSubscription(standing, SAID, NOON)).toBe(standing)
  const dearer = reimportSubscription(standing, { ...SAID, amountMinor: 120_00, changedOn: '2026-06-01' }, NOON)
  expect(dearer).toMatchObject({ amountMinor: 120_00, changedOn: '2026-06-01', version: 2 })
  expect(() => reimportSubscription(dearer, { ...SAID, amountMinor: 1, changedOn: '2026-05-01' }, NOON)).toThrow(
    '2026-06-01',
  )
  expect(() => reimportSubscription(standing, { ...SAID, startedOn: '2026-01-01' }, NOON)).toThrow(
    'began on 2026-02-01',
  )
  expect(() => reimportSubscription(standing, { ...SAID, status: 'TRIAL' }, NOON)).toThrow('Leave the status blank')
})
