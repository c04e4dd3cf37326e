import { describe, expect, it } from 'vitest'
import { itemsFor } from './items-for.ts'
import { amended, atRisk, delivered, fellOff, lost, plain, settings, withReason } from './testing/sample-events.ts'

const item = (event: Parameters<typeof itemsFor>[0]) => itemsFor(event, settings)[0]

describe('the firefront', () => {
  it('tells of a lost load: what, how much, why, who', () => {
    expect(itemsFor(lost({ lostNote: 'Shipper had 240.00 less elsewhere' }), settings)).toEqual([
      {
        section: 'firefront',
        kind: 'load_lost',
        key: 'load_lost_l1',
        severity: 'bad',
        subject: { type: 'load', id: 'l1' },
        title: { number: 'NL-48188', lane: { from: 'Laredo, TX', to: 'Columbus, OH' }, customerName: 'Acme Foods' },
        amount: { minor: 418_000, currency: 'USD' },
        why: 'Lost: rate. Shipper had 240.00 less elsewhere.',
        who: 'daniel',
        factDay: '2026-06-18',
      },
    ])
  })

  it('tells of a load at risk', () => {
    expect(item(atRisk())).toMatchObject({
      section: 'firefront',
      key: 'load_at_risk_l1',
      severity: 'risk',
      why: 'At risk: Truck stands at the border.',
      factDay: '2026-06-18',
    })
  })

  it.each([
    [true, 200, 'Gearbox!', 'bad', 'The carrier fell off 3 h 20 min before pickup: breakdown. Gearbox!'],
    [false, 300, null, 'risk', 'The carrier fell off 5 h before pickup: breakdown.'],
    [true, 0, null, 'bad', 'The carrier fell off at pickup: breakdown.'],
    [true, -45, null, 'bad', 'The carrier fell off 45 min after pickup: breakdown.'],
    [null, null, null, 'risk', 'The carrier fell off: breakdown.'],
  ] as const)('tells of a carrier that fell off (bad: %s, %s minutes)', (bad, minutes, reason, severity, why) => {
    expect(item(fellOff(bad, minutes, reason))).toMatchObject({ key: 'load_carrier_fell_off_l1', severity, why })
  })
})

describe('wins', () => {
  it.each([
    ['a cent below', 399_999, 0],
    ['at', 400_000, 0],
    ['a cent above', 400_001, 1],
  ])('a delivery with a bill %s the critical threshold', (_, minor, items) => {
    const event = delivered({ value: { minor, currency: 'USD' } })
    expect(itemsFor(event, settings).map(({ section }) => section)).toEqual(Array(items).fill('wins'))
  })

  it('compares no second currency and needs a threshold', () => {
    expect(itemsFor(delivered({ value: { minor: 900_000, currency: 'INR' } }), settings)).toEqual([])
    expect(itemsFor(delivered(), { ...settings, critical: null })).toEqual([])
  })

  it('is dated by the delivery', () => {
    expect(item(delivered())).toMatchObject({ factDay: '2026-06-17', key: 'load_delivered_l1', severity: 'good' })
  })
})

describe('an edit', () => {
  it('renews the item of the load as it now stands', () => {
    const lostNow = { status: 'LOST', lostOn: '2026-06-18', lostReason: 'NO_TRUCK' } as const
    expect(item(amended({ ...lostNow, value: { minor: 5, currency: 'USD' } }))).toMatchObject({
      key: 'load_lost_l1',
      amount: { minor: 5, currency: 'USD' },
      why: 'Lost: no truck found.',
    })
    expect(item(amended({ status: 'INVOICED', deliveredOn: '2026-06-17' }))).toMatchObject({ key: 'load_delivered_l1' })
    expect(item(amended({}))).toBeUndefined()
  })
})

describe('nothing is told', () => {
  it('of facts that were older than yesterday when they were recorded', () => {
    expect(itemsFor(delivered({ deliveredOn: '2026-06-16' }), settings)).toEqual([])
    expect(itemsFor(lost({ lostOn: '2026-06-17' }), settings)).toHaveLength(1)
    expect(itemsFor(lost({ lostOn: '2026-06-16' }), settings)).toEqual([])
  })

  it('of test loads, and of days before the venture is live', () => {
    expect(itemsFor(lost({ isTest: true }), settings)).toEqual([])
    expect(itemsFor(lost(), { ...settings, liveFrom: '2026-06-19' })).toEqual([])
    expect(itemsFor(lost(), { ...settings, liveFrom: '2026-06-18' })).toHaveLength(1)
  })

  it.each(['created', 'covered', 'dispatched', 'picked_up', 'invoiced', 'paid'] as const)('of a load %s', (what) => {
    expect(itemsFor(plain(what), settings)).toEqual([])
  })

  it.each(['undelivered', 'reopened', 'voided', 'cancelled', 'at_risk_cleared'] as const)('of a load %s', (what) => {
    expect(itemsFor(withReason(what), settings)).toEqual([])
  })

  it('of a loss or delivery without its day', () => {
    expect(itemsFor(lost({ lostOn: null }), settings)).toEqual([])
    expect(itemsFor(lost({ lostReason: null }), settings)).toEqual([])
    expect(itemsFor(delivered({ deliveredOn: null }), settings)).toEqual([])
  })
})
