import type { FreightEvent, LoadFacts } from '@holdfast/engine/freight'
import type { CustomerId, UserId } from '@holdfast/engine/kernel'
import { expect, test } from 'vitest'
import { type PastEvent, standingItems } from './standing-items.ts'

const facts: LoadFacts = {
  number: 'NL-1001',
  lane: { from: 'Laredo, TX', to: 'Columbus, OH' },
  customerId: 'acme' as CustomerId,
  customerName: 'Acme Foods',
  status: 'OPEN',
  currency: 'USD',
  billMinor: 600_000,
  costMinor: null,
  value: { minor: 600_000, currency: 'USD' },
  credits: [],
  deliveredOn: null,
  deliveredBy: null,
  billingDate: null,
  lostOn: null,
  lostReason: null,
  lostNote: null,
  isTest: false,
  by: 'daniel' as UserId,
  at: '2026-06-18T14:00:00.000Z',
  on: '2026-06-18',
}
const settings = { critical: { minor: 500_000, currency: 'USD' }, liveFrom: null }
const delivered = { status: 'DELIVERED', deliveredOn: '2026-06-18' } as const
const bounce = { cause: 'BREAKDOWN', reason: null, carrierId: null, bad: true, minutesBeforePickup: 60 }

function past(what: string, changes: object = {}, at = '2026-06-18T14:00:00.000Z'): PastEvent {
  const event: object = { type: `freight.load_${what}`, subjectId: 'l1', days: [], facts: { ...facts, ...changes } }
  return { event: event as FreightEvent, at }
}

function standing(...history: PastEvent[]) {
  return standingItems(history, settings).map(({ key, isActive, resolvedOn }) => ({ key, isActive, resolvedOn }))
}

test('delivered, un-delivered, delivered: a win that stands, told anew', () => {
  const again = past('delivered', delivered, '2026-06-18T16:00:00.000Z')
  const [item] = standingItems([past('delivered', delivered), past('undelivered'), again], settings).filter(
    ({ key }) => key === 'load_delivered_l1',
  )
  expect(item).toMatchObject({ isActive: true, at: '2026-06-18T16:00:00.000Z' })
})

test('a fire put out on one day is not carried on because of what happens later', () => {
  const history = [
    past('carrier_fell_off', bounce),
    past('covered', { on: '2026-06-19' }),
    past('delivered', { ...delivered, on: '2026-06-23', value: { minor: 1, currency: 'USD' } }),
  ]
  expect(standing(...history)).toContainEqual({
    key: 'load_carrier_fell_off_l1',
    isActive: true,
    resolvedOn: '2026-06-19',
  })
})

test('a carrier that falls off a second time lights the fire again', () => {
  expect(standing(past('carrier_fell_off', bounce), past('covered'), past('carrier_fell_off', bounce))).toEqual([
    { key: 'load_carrier_fell_off_l1', isActive: true, resolvedOn: null },
  ])
})

test('an edit tells the same loss in other words: its hour and its person stay', () => {
  const lost = { status: 'LOST', lostOn: '2026-06-18', lostReason: 'RATE' } as const
  const edited = {
    ...lost,
    lostNote: '240 less elsewhere',
    value: { minor: 700_000, currency: 'USD' },
    by: 'omar',
    changes: {},
  }
  const [item] = standingItems([past('lost', lost), past('amended', edited, '2026-06-18T20:00:00.000Z')], settings)
  expect(item).toMatchObject({
    at: '2026-06-18T14:00:00.000Z',
    item: { who: 'daniel', why: 'Lost: rate. 240 less elsewhere.', amount: { minor: 700_000 } },
  })
})

test('E-08 a bill exactly at the threshold is no win, one cent above it is', () => {
  const win = (minor: number) => standing(past('delivered', { ...delivered, value: { minor, currency: 'USD' } }))
  expect(win(500_000).filter(({ key }) => key.startsWith('load_delivered'))).toEqual([])
  expect(win(500_001)).toContainEqual({ key: 'load_delivered_l1', isActive: true, resolvedOn: null })
})

test('what was told under another threshold still goes with its cause', () => {
  const small = { ...delivered, value: { minor: 1, currency: 'USD' } }
  expect(standing(past('delivered', small), past('undelivered', small))).toContainEqual({
    key: 'load_delivered_l1',
    isActive: false,
    resolvedOn: null,
  })
})
