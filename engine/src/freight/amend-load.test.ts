import { describe, expect, it } from 'vitest'
import type { CustomerId } from '../kernel/index.ts'
import { amendLoad, type LoadAmendment } from './amend-load.ts'
import { LOAD_STATUSES } from './load-status.ts'
import { refusalOf } from './testing/refusal-of.ts'
import { now, sampleLoad } from './testing/sample-loads.ts'

const delivered = sampleLoad('DELIVERED')
const edit = (input: Omit<LoadAmendment, 'version'>, load = delivered) =>
  amendLoad(load, { ...input, version: load.version }, now)

describe('an edit', () => {
  it('names what changed, from what to what', () => {
    const customer = { id: 'bolt' as CustomerId, name: 'Bolt Tools' }
    const { next, events } = edit({ customer, costMinor: null, lane: { from: 'Gary, IN', to: 'Phoenix, AZ' } })
    expect(next).toMatchObject({ customerName: 'Bolt Tools', costMinor: null, version: 4 })
    expect(events[0]?.facts).toMatchObject({
      reason: null,
      changes: {
        customerId: { before: 'acme', after: 'bolt' },
        costMinor: { before: 260_000, after: null },
        lane: { before: { from: 'Chicago, IL', to: 'Phoenix, AZ' }, after: { from: 'Gary, IN', to: 'Phoenix, AZ' } },
      },
    })
  })

  it('of the billing date touches the day before and the day after', () => {
    const { next, events } = edit({ billingDate: '2026-06-30' })
    expect(next).toMatchObject({ billingDate: '2026-06-30', billingDateFixed: '2026-06-30' })
    expect(events[0]?.days).toEqual(['2026-06-14', '2026-06-15', '2026-06-16', '2026-06-17', '2026-06-30'])
  })

  it('that clears the billing date returns it to the day of delivery', () => {
    const fixed = sampleLoad('DELIVERED', { billingDate: '2026-06-30', billingDateFixed: '2026-06-30' })
    const { next, events } = edit({ billingDate: null }, fixed)
    expect(next).toMatchObject({ billingDate: '2026-06-17', billingDateFixed: null })
    expect(events[0]?.days).toContain('2026-06-30')
  })

  it('keeps a reason', () => {
    expect(edit({ billMinor: 1, reason: 'Typing error' }).events[0]?.facts).toMatchObject({ reason: 'Typing error' })
  })

  it.each(LOAD_STATUSES)('is possible while %s', (status) => {
    expect(edit({ miles: 0, pickupFrom: null }, sampleLoad(status)).next).toMatchObject({ miles: 0, pickupFrom: null })
  })
})

describe('an edit of what no rule looks at', () => {
  it('is recorded with the others and raises the version', () => {
    const details = { equipment: { before: 'VAN', after: 'REEFER' } }
    const { next, events } = amendLoad(delivered, { billMinor: 1, details, version: delivered.version }, now)
    expect(next.version).toBe(delivered.version + 1)
    expect(events[0]?.facts).toMatchObject({ changes: { billMinor: { before: 300_000, after: 1 }, ...details } })
  })
})

describe('an edit that changes nothing', () => {
  it('emits nothing, whatever its version', () => {
    const same = { billMinor: 300_000, lane: { ...delivered.lane }, billingDate: null, costMinor: undefined }
    expect(amendLoad(delivered, { ...same, version: 1 }, now)).toEqual({ next: delivered, events: [] })
  })
})

describe('an edit is refused', () => {
  it.each([
    ['bill below 0', { billMinor: -1 }, 'refused load.amount_invalid'],
    ['half a cent', { billMinor: 0.5 }, 'refused load.amount_invalid'],
    ['cost below 0', { costMinor: -1 }, 'refused load.amount_invalid'],
    ['miles below 0', { miles: -1 }, 'refused load.miles_invalid'],
    ['pickup window reversed', { pickupTo: '2026-06-16T12:59:59.999Z' }, 'refused load.window_reversed'],
    [
      'delivery window reversed',
      { deliveryFrom: '2026-06-18T00:00:00.000Z', deliveryTo: '2026-06-17T00:00:00.000Z' },
      'refused load.window_reversed',
    ],
    ['cost above bill', { costMinor: 300_001 }, null],
    ['a window of one moment', { pickupTo: '2026-06-16T13:00:00.000Z' }, null],
  ])('or not: %s', (_, input, refusal) => {
    expect(refusalOf(() => edit(input))).toBe(refusal)
  })

  it('when somebody else edited meanwhile', () => {
    expect(refusalOf(() => amendLoad(delivered, { billMinor: 1, version: 2 }, now))).toBe('conflict record.changed')
  })

  it('on a void load', () => {
    expect(refusalOf(() => edit({ billMinor: 1 }, sampleLoad('OPEN', { voidedAt: now.at })))).toBe(
      'conflict load.voided',
    )
  })
})
