import { describe, expect, it } from 'vitest'
import type { CustomerId } from '../../kernel/index.ts'
import { refusalOf } from '../testing/refusal-of.ts'
import { LEA } from '../testing/sample-loads.ts'
import { amendQuote } from './amend-quote.ts'
import { now, sampleQuote } from './testing/sample-quotes.ts'

const quote = sampleQuote('SENT')
const { version } = quote

describe('editing a quote', () => {
  it('says what changed, before and after', () => {
    const customer = { id: 'beta' as CustomerId, name: 'Beta Foods' }
    const input = { version, priceMinor: 310_000, miles: null, salespersonId: LEA, customer }
    const { next, events } = amendQuote(quote, { ...input, details: { notes: { before: null, after: 'Call' } } }, now)
    expect(next).toMatchObject({ priceMinor: 310_000, miles: null, customerName: 'Beta Foods', version: version + 1 })
    expect(events[0]?.facts).toMatchObject({
      changes: {
        priceMinor: { before: 300_000, after: 310_000 },
        miles: { before: 1_750, after: null },
        salespersonId: { before: 'ana', after: LEA },
        customerId: { before: 'acme', after: 'beta' },
        notes: { before: null, after: 'Call' },
      },
    })
  })

  it('with what stands already changes nothing, whatever the version', () => {
    expect(amendQuote(quote, { version: 1, priceMinor: 300_000, lane: { ...quote.lane } }, now).events).toEqual([])
  })

  it('knows a lane by its places', () => {
    const { events } = amendQuote(quote, { version, lane: { from: 'Gary, IN', to: quote.lane.to } }, now)
    expect(events[0]?.facts).toMatchObject({ changes: { lane: { before: quote.lane } } })
  })

  it.each([
    ['that somebody changed meanwhile', quote, { version: 2, miles: 1 }, 'conflict record.changed'],
    ['that is void', sampleQuote('SENT', { voidedAt: now.at }), { version, miles: 1 }, 'conflict quote.voided'],
    ['whose price is agreed', sampleQuote('ACCEPTED'), { version, priceMinor: 1 }, 'conflict quote.price_agreed'],
    ['into the past', quote, { version, validUntil: now.at }, 'refused quote.validity_over'],
    ['into the future', quote, { version, requestedAt: quote.validUntil }, 'refused quote.requested_in_future'],
    ['below nothing', quote, { version, expectedCostMinor: -1 }, 'refused load.amount_invalid'],
  ])('%s is refused', (_, before, input, refusal) => {
    expect(refusalOf(() => amendQuote(before, input, now))).toBe(refusal)
  })

  it('leaves a validity that is over where nobody touches it', () => {
    const over = sampleQuote('EXPIRED')
    expect(amendQuote(over, { version, miles: 1_800 }, now).events).toHaveLength(1)
  })
})
