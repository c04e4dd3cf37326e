import { describe, expect, it } from 'vitest'
import type { BusinessEvent } from '../kernel/index.ts'
import { invoiceLoad } from './invoice-load.ts'
import { LOAD_STATUSES } from './load-status.ts'
import { payLoad } from './pay-load.ts'
import { startTransit } from './start-transit.ts'
import { takeBackInvoice } from './take-back-invoice.ts'
import { takeBackPayment } from './take-back-payment.ts'
import { refusalOf } from './testing/refusal-of.ts'
import { now, sampleLoad } from './testing/sample-loads.ts'
import { voidLoad } from './void-load.ts'

describe('billing and its corrections', () => {
  it('return exactly to where they began', () => {
    const delivered = sampleLoad('DELIVERED')
    const invoiced = invoiceLoad(delivered, now).next
    const paid = payLoad(invoiced, now).next
    expect(paid).toMatchObject({ status: 'PAID', invoicedAt: now.at, paidAt: now.at })
    const unpaid = takeBackPayment(paid, { reason: 'Bounced' }, now)
    expect(unpaid.next).toEqual({ ...invoiced, version: 6 })
    expect(unpaid.events[0]?.facts).toMatchObject({
      reason: 'Bounced',
      changes: { status: { before: 'PAID', after: 'INVOICED' } },
    })
    expect(takeBackInvoice(unpaid.next, { reason: 'Wrong customer' }, now).next).toEqual({ ...delivered, version: 7 })
  })

  it('need a reason', () => {
    expect(refusalOf(() => takeBackPayment(sampleLoad('PAID'), { reason: '' }, now))).toBe(
      'refused load.reason_missing',
    )
    expect(refusalOf(() => takeBackInvoice(sampleLoad('INVOICED'), { reason: '' }, now))).toBe(
      'refused load.reason_missing',
    )
  })
})

describe('F-08 voiding', () => {
  it.each(LOAD_STATUSES)('a load that is %s keeps its state and names all its days', (status) => {
    const load = sampleLoad(status)
    const { next, events } = voidLoad(load, { reason: 'Entered twice', days: [] }, now)
    expect(next).toEqual({ ...load, voidedAt: now.at, version: 4 })
    expect(events[0]).toMatchObject({ type: 'freight.load_voided', facts: { reason: 'Entered twice', status } })
    expect(events[0]?.days).toContain('2026-06-14')
    expect(voidLoad(next, { reason: '', days: [] }, now)).toEqual({ next, events: [] })
  })

  it('needs a reason', () => {
    expect(refusalOf(() => voidLoad(sampleLoad('OPEN'), { reason: ' ', days: [] }, now))).toBe(
      'refused load.reason_missing',
    )
  })
})

describe('a pickup', () => {
  it('belongs to its own local day and cannot lie ahead', () => {
    const picked = startTransit(sampleLoad('COVERED'), { pickedUpAt: '2026-06-17T03:00:00.000Z' }, now)
    expect(picked.next.pickedUpOn).toBe('2026-06-16')
    const ahead = () => startTransit(sampleLoad('COVERED'), { pickedUpAt: '2026-06-18T17:05:00.001Z' }, now)
    expect(refusalOf(ahead)).toBe('refused load.time_in_future')
  })
})

it('every freight event is a business event', () => {
  const events: readonly BusinessEvent[] = payLoad(sampleLoad('INVOICED'), now).events
  expect(events.map(({ subjectId }) => subjectId)).toEqual(['load-1'])
})
