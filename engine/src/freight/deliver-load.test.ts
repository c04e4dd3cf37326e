import { describe, expect, it } from 'vitest'
import { deliverLoad } from './deliver-load.ts'
import { refusalOf } from './testing/refusal-of.ts'
import { DAN, now, sampleLoad } from './testing/sample-loads.ts'

const inTransit = sampleLoad('IN_TRANSIT', { deliveredBy: null })

describe('a delivery', () => {
  it('F-07 keeps its time, its day, its billing date and who recorded it, and says so', () => {
    const { next, events } = deliverLoad(inTransit, { deliveredAt: '2026-06-18T04:59:59.999Z' }, { ...now, by: DAN })
    expect(next).toMatchObject({
      status: 'DELIVERED',
      deliveredAt: '2026-06-18T04:59:59.999Z',
      deliveredOn: '2026-06-17',
      billingDate: '2026-06-17',
      billingDateFixed: null,
      deliveredBy: DAN,
      version: 4,
    })
    expect(events).toEqual([
      {
        type: 'freight.load_delivered',
        subjectId: 'load-1',
        days: ['2026-06-14', '2026-06-15', '2026-06-16', '2026-06-17'],
        facts: expect.objectContaining({
          number: 'NL-48102',
          customerName: 'Acme Foods',
          value: { minor: 300_000, currency: 'USD' },
          costMinor: 260_000,
          deliveredOn: '2026-06-17',
          billingDate: '2026-06-17',
          by: DAN,
          on: '2026-06-18',
        }),
      },
    ])
  })

  it('belongs to the local day on which it happened, not to the UTC day', () => {
    const { next } = deliverLoad(inTransit, { deliveredAt: '2026-06-18T05:00:00.000Z' }, now)
    expect(next.deliveredOn).toBe('2026-06-18')
  })

  it('is billed on the date that a person set, now or before', () => {
    const given = deliverLoad(inTransit, { deliveredAt: now.at, billingDate: '2026-06-30' }, now)
    expect(given.next).toMatchObject({ billingDate: '2026-06-30', billingDateFixed: '2026-06-30' })
    expect(given.events[0]?.days).toContain('2026-06-30')
    const before = sampleLoad('IN_TRANSIT', { billingDate: '2026-07-01', billingDateFixed: '2026-07-01' })
    expect(deliverLoad(before, { deliveredAt: now.at }, now).next.billingDate).toBe('2026-07-01')
  })

  it('may skip steps, whose times stay unknown', () => {
    const { next } = deliverLoad(sampleLoad('COVERED'), { deliveredAt: now.at }, now)
    expect(next).toMatchObject({ dispatchedAt: null, pickedUpAt: null, pickedUpOn: null })
  })
})

describe('a delivery is refused', () => {
  it.each([
    ['at the pickup itself', '2026-06-16T14:00:00.000Z', null],
    ['a millisecond before the pickup', '2026-06-16T13:59:59.999Z', 'refused load.delivered_before_pickup'],
    ['five minutes ahead', '2026-06-18T17:05:00.000Z', null],
    ['more than five minutes ahead', '2026-06-18T17:05:00.001Z', 'refused load.time_in_future'],
  ])('or not, %s', (_, deliveredAt, refusal) => {
    expect(refusalOf(() => deliverLoad(inTransit, { deliveredAt }, now))).toBe(refusal)
  })

  it('for a load that nobody covers', () => {
    expect(refusalOf(() => deliverLoad(sampleLoad('OPEN'), { deliveredAt: now.at }, now))).toBe(
      'conflict load.illegal_step',
    )
  })

  it('for a load that is billed already', () => {
    expect(() => deliverLoad(sampleLoad('INVOICED'), { deliveredAt: now.at }, now)).toThrow(
      'This load is invoiced and cannot become delivered. Take the invoice back first.',
    )
  })
})
