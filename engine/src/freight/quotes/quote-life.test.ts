import { describe, expect, it } from 'vitest'
import type { LoadId } from '../../kernel/index.ts'
import { refusalOf } from '../testing/refusal-of.ts'
import { changeQuoteStatus, type QuoteStatusRequest } from './change-quote-status.ts'
import { convertQuote } from './convert-quote.ts'
import { expireQuote } from './expire-quote.ts'
import { nextQuoteSteps, permissionForQuote } from './next-quote-steps.ts'
import type { Quote } from './quote.ts'
import { QUOTE_STATUSES, QUOTE_TRANSITIONS, type QuoteStatus } from './quote-status.ts'
import { now, sampleQuote } from './testing/sample-quotes.ts'
import { voidQuote } from './void-quote.ts'

const load = { id: 'load-1' as LoadId, number: 'NL-1001' }
/** Each state as the step that leads there; a draft is only entered. */
const reach: Readonly<Record<Exclude<QuoteStatus, 'DRAFT'>, (quote: Quote) => ReturnType<typeof expireQuote>>> = {
  SENT: asked({ status: 'SENT' }),
  COUNTERED: asked({ status: 'COUNTERED', counterMinor: 280_000 }),
  NO_RESPONSE: asked({ status: 'NO_RESPONSE' }),
  ACCEPTED: asked({ status: 'ACCEPTED' }),
  REJECTED: asked({ status: 'REJECTED', reason: 'RATE' }),
  BOOKED: (quote) => convertQuote(quote, load, now),
  EXPIRED: (quote) => expireQuote(quote, { ...now, at: quote.validUntil }),
}

function asked(request: QuoteStatusRequest) {
  return (quote: Quote) => changeQuoteStatus(quote, request, now)
}

const pairs = QUOTE_STATUSES.flatMap((from) =>
  QUOTE_STATUSES.filter((to) => to !== 'DRAFT').map((to) => [from, to] as const),
)

describe('F-04 a quote goes along its table and nowhere else', () => {
  it.each(pairs)('%s → %s', (from, to) => {
    const quote = sampleQuote(from)
    const attempt = () => reach[to](quote)
    if (from === to) expect(attempt()).toEqual({ next: quote, events: [] })
    else if (QUOTE_TRANSITIONS[from][to]) {
      const { next, events } = attempt()
      expect(next).toMatchObject({ status: to, version: quote.version + 1 })
      expect(events).toHaveLength(1)
    } else if (to === 'EXPIRED') expect(attempt().events).toEqual([])
    else expect(refusalOf(attempt)).toBe('conflict quote.illegal_step')
  })
})

describe('a void quote', () => {
  it.each(['SENT', 'COUNTERED', 'NO_RESPONSE', 'ACCEPTED', 'REJECTED', 'BOOKED'] as const)(
    'is not taken to %s',
    (to) => {
      const quote = sampleQuote('SENT', { voidedAt: now.at })
      expect(refusalOf(() => reach[to](quote))).toBe('conflict quote.voided')
    },
  )

  it('does not expire, has no steps and is not voided twice', () => {
    const quote = sampleQuote('SENT', { voidedAt: now.at })
    expect(reach.EXPIRED(quote).events).toEqual([])
    expect(nextQuoteSteps(quote)).toEqual([])
    expect(voidQuote(quote, { reason: 'Again' }, now).events).toEqual([])
  })

  it('touched every day on which it counted, and needs a reason', () => {
    const booked = sampleQuote('BOOKED')
    expect(voidQuote(booked, { reason: ' Entered twice ' }, now).events[0]).toMatchObject({
      days: ['2026-06-16', '2026-06-17', '2026-06-18'],
      facts: { reason: 'Entered twice' },
    })
    expect(refusalOf(() => voidQuote(booked, { reason: ' ' }, now))).toBe('refused load.reason_missing')
  })
})

describe('the buttons of a quote, those that need freight.correct in brackets', () => {
  it.each([
    ['DRAFT', 'send [void] amend'],
    ['SENT', 'accept counter note_no_response reject [void] amend'],
    ['COUNTERED', 'send accept reject [void] amend'],
    ['NO_RESPONSE', 'send accept reject [void] amend'],
    ['ACCEPTED', 'convert [void] amend'],
    ['BOOKED', '[void] [amend]'],
    ['REJECTED', '[void] [amend]'],
    ['EXPIRED', '[void] [amend]'],
  ] as const)('%s: %s', (status, expected) => {
    const wishes = [...nextQuoteSteps(sampleQuote(status)), 'amend' as const]
    const shown = wishes.map((wish) => (permissionForQuote(wish, status) === 'freight.correct' ? `[${wish}]` : wish))
    expect(shown.join(' ')).toBe(expected)
  })
})
