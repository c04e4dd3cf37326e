import { describe, expect, it } from 'vitest'
import { refusalOf } from '../testing/refusal-of.ts'
import type { ImportedQuote } from './import-quote.ts'
import { quoteFileMoment } from './quote-file-moment.ts'
import { reimportQuote } from './reimport-quote.ts'
import { now, sampleQuote } from './testing/sample-quotes.ts'

const blank = {
  salespersonId: null,
  counterMinor: null,
  agreedMinor: null,
  expectedCostMinor: null,
  miles: null,
  pickupFrom: null,
  pickupTo: null,
  validUntil: null,
  requestedAt: null,
  sentAt: null,
  decidedAt: null,
  rejectedReason: null,
  rejectedNote: null,
  bookedAt: null,
  status: null,
} as const

describe('a quote that comes again', () => {
  it.each(['ACCEPTED', 'BOOKED'] as const)('%s keeps the price that both agreed on', (status) => {
    const quote = sampleQuote(status)
    const again = (said: Partial<ImportedQuote>) => reimportQuote(quote, { ...quote, ...blank, ...said }, now)
    expect(again({})).toBe(quote)
    for (const said of [{ priceMinor: 1 }, { agreedMinor: 1 }, { counterMinor: 1 }])
      expect(refusalOf(() => again(said))).toBe('conflict quote.price_agreed')
    expect(again({ miles: 7 })).toMatchObject({ miles: 7, agreedMinor: quote.agreedMinor })
  })

  it('is asked another price until then', () => {
    const sent = sampleQuote('SENT')
    expect(reimportQuote(sent, { ...sent, ...blank, priceMinor: 1 }, now).priceMinor).toBe(1)
  })

  it('is no test, and none no more, because of whoever imports', () => {
    const sent = sampleQuote('SENT')
    expect(reimportQuote(sent, { ...sent, ...blank, isTest: true }, now)).toBe(sent)
  })
})

it('its page tells what a file changed, with what stood before and after', () => {
  const before = sampleQuote('SENT')
  const { changes, by } = quoteFileMoment(before, { ...before, priceMinor: 1 }, {}, now)
  expect([changes, by]).toEqual([{ priceMinor: { before: before.priceMinor, after: 1 } }, now.by])
})
