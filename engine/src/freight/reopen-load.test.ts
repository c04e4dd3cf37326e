import { describe, expect, it } from 'vitest'
import { cancelLoad } from './cancel-load.ts'
import { deliverLoad } from './deliver-load.ts'
import { LOAD_STATUSES } from './load-status.ts'
import { loseLoad } from './lose-load.ts'
import { reopenLoad } from './reopen-load.ts'
import { refusalOf } from './testing/refusal-of.ts'
import { now, sampleLoad } from './testing/sample-loads.ts'
import { undeliverLoad } from './undeliver-load.ts'

const input = { reason: 'Customer called back' }

describe('reopening returns the load to where it was', () => {
  it.each(['OPEN', 'COVERED', 'DISPATCHED'] as const)('lost while %s', (status) => {
    const before = sampleLoad(status)
    const lost = loseLoad(before, { reason: 'RATE', note: 'Too high' }, now).next
    const { next, events } = reopenLoad(lost, input, now)
    expect(next).toEqual({ ...before, version: 5 })
    expect(events[0]).toMatchObject({ type: 'freight.load_reopened', facts: { reason: 'Customer called back' } })
    expect(events[0]?.days).toContain('2026-06-18')
  })

  it.each(['OPEN', 'COVERED', 'DISPATCHED', 'IN_TRANSIT'] as const)('cancelled while %s', (status) => {
    const before = sampleLoad(status)
    const cancelled = cancelLoad(before, { reason: 'Plant closed' }, now).next
    expect(cancelled).toMatchObject({ cancelledOn: '2026-06-18', cancelReason: 'Plant closed' })
    expect(reopenLoad(cancelled, input, now).next).toEqual({ ...before, version: 5 })
  })

  it.each(['COVERED', 'DISPATCHED', 'IN_TRANSIT'] as const)('delivered while %s', (status) => {
    const before = sampleLoad(status)
    const delivered = deliverLoad(before, { deliveredAt: now.at }, now).next
    const { next, events } = reopenLoad(delivered, input, now)
    expect(next).toEqual({ ...before, version: 5 })
    expect(events[0]).toMatchObject({ type: 'freight.load_undelivered', facts: { deliveredOn: null } })
    expect(events[0]?.days).toContain('2026-06-18')
  })
})

describe('un-delivering', () => {
  it('keeps the billing date that a person set', () => {
    const fixed = { billingDate: '2026-07-01', billingDateFixed: '2026-07-01' }
    expect(undeliverLoad(sampleLoad('DELIVERED', fixed), input, now).next).toMatchObject(fixed)
  })

  it('what is not delivered changes nothing', () => {
    const load = sampleLoad('IN_TRANSIT')
    expect(undeliverLoad(load, input, now)).toEqual({ next: load, events: [] })
  })

  it.each(['INVOICED', 'PAID', 'LOST', 'CANCELLED'] as const)('what is %s is refused', (status) => {
    expect(refusalOf(() => undeliverLoad(sampleLoad(status), input, now))).toBe('conflict load.illegal_step')
  })
})

describe('a blank reason', () => {
  it.each(LOAD_STATUSES.filter((status) => ['DELIVERED', 'LOST', 'CANCELLED'].includes(status)))(
    'does not reopen what is %s',
    (status) => {
      expect(refusalOf(() => reopenLoad(sampleLoad(status), { reason: '  ' }, now))).toBe('refused load.reason_missing')
    },
  )

  it('does not cancel', () => {
    expect(refusalOf(() => cancelLoad(sampleLoad('OPEN'), { reason: '' }, now))).toBe('refused load.reason_missing')
  })
})

describe('a lost load', () => {
  it('F-07 keeps when, why and what was lost', () => {
    const { next, events } = loseLoad(sampleLoad('OPEN'), { reason: 'NO_TRUCK', note: '  ' }, now)
    expect(next).toMatchObject({ lostAt: now.at, lostOn: '2026-06-18', lostReason: 'NO_TRUCK', lostNote: null })
    expect(events[0]?.facts).toMatchObject({ reason: 'NO_TRUCK', value: { minor: 300_000, currency: 'USD' } })
  })
})
