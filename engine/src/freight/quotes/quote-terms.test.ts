import { describe, expect, it } from 'vitest'
import { JOB_ROLES, VENTURE_TYPES } from '../../access/index.ts'
import type { LoadId } from '../../kernel/index.ts'
import { refusalOf } from '../testing/refusal-of.ts'
import { ANA, DAN, LEA } from '../testing/sample-loads.ts'
import { acceptQuote, standingPrice } from './accept-quote.ts'
import { convertQuote } from './convert-quote.ts'
import { counterQuote } from './counter-quote.ts'
import { createQuote } from './create-quote.ts'
import { creditsOfQuote } from './credits-of-quote.ts'
import { expireQuote } from './expire-quote.ts'
import { rejectQuote } from './reject-quote.ts'
import { sendQuote } from './send-quote.ts'
import { now, sampleQuote } from './testing/sample-quotes.ts'
import { winRate } from './win-rate.ts'

const { id, ventureId, number, zone, customerId, customerName, lane, currency, priceMinor, validUntil } =
  sampleQuote('DRAFT')
const salespersonId = ANA
const input = {
  id,
  ventureId,
  number,
  zone,
  customerId,
  customerName,
  lane,
  currency,
  priceMinor,
  validUntil,
  salespersonId,
}

describe('a quote that is entered', () => {
  it('is a draft, asked for now unless it was before, with what is unknown left unknown', () => {
    const { next, events } = createQuote(input, now)
    expect(next).toMatchObject({
      status: 'DRAFT',
      expectedCostMinor: null,
      miles: null,
      requestedAt: now.at,
      sentOn: null,
    })
    expect(events.map(({ type, days }) => [type, days])).toEqual([['freight.quote_created', ['2026-06-18']]])
    expect(createQuote({ ...input, requestedAt: '2026-06-18T15:00:00.000Z' }, now).next.requestedAt).toBe(
      '2026-06-18T15:00:00.000Z',
    )
  })

  it.each([
    ['over already', { validUntil: now.at }, 'refused quote.validity_over'],
    ['asked for tomorrow', { requestedAt: '2026-06-19T17:00:00.000Z' }, 'refused quote.requested_in_future'],
    ['below nothing', { priceMinor: -1 }, 'refused load.amount_invalid'],
    ['with a cost below nothing', { expectedCostMinor: -1 }, 'refused load.amount_invalid'],
    ['with half a mile', { miles: 0.5 }, 'refused load.miles_invalid'],
    [
      'picked up before it is ready',
      { pickupFrom: '2026-06-20T13:00:00.000Z', pickupTo: '2026-06-20T12:00:00.000Z' },
      'refused load.window_reversed',
    ],
  ])('%s is refused', (_, changes, refusal) => {
    expect(refusalOf(() => createQuote({ ...input, ...changes }, now))).toBe(refusal)
  })

  it.each(VENTURE_TYPES)('F-18 in a venture of type %s is refused unless it moves freight', (ventureType) => {
    const freight = ventureType === 'LOGISTICS' || ventureType === 'TRANSPORT'
    expect(refusalOf(() => createQuote(input, { ...now, ventureType }))).toBe(
      freight ? null : 'forbidden venture.wrong_type',
    )
  })
})

describe('J-11 accepting', () => {
  const states = ['SENT', 'COUNTERED', 'NO_RESPONSE'] as const
  it.each(states)('a quote that is %s holds until the last millisecond of its validity', (status) => {
    const quote = sampleQuote(status)
    const at = (instant: string) => ({ ...now, at: instant })
    expect(acceptQuote(quote, {}, at('2026-06-19T16:59:59.999Z')).next.status).toBe('ACCEPTED')
    for (const late of [quote.validUntil, '2026-06-19T17:00:00.001Z'])
      expect(() => acceptQuote(quote, {}, at(late))).toThrow(
        'This quote was valid until Fri 19 Jun 12:00 (America/Chicago). Let it be valid longer, then accept it.',
      )
  })

  it('again after its time is no change', () => {
    const accepted = sampleQuote('ACCEPTED')
    expect(acceptQuote(accepted, {}, { ...now, at: accepted.validUntil }).events).toEqual([])
  })
})

describe('sending', () => {
  it('is dated by the first time, also when it is sent again at another price', () => {
    const first = sendQuote(sampleQuote('DRAFT'), {}, now)
    expect(first.next).toMatchObject({ sentAt: now.at, sentOn: '2026-06-18' })
    expect(first.events[0]?.facts).toMatchObject({ priceBefore: null })
    const again = sendQuote(
      sampleQuote('COUNTERED'),
      { priceMinor: 290_000, validUntil: '2026-06-25T17:00:00.000Z' },
      now,
    )
    expect(again.next).toMatchObject({ priceMinor: 290_000, counterMinor: 280_000, sentOn: '2026-06-16' })
    expect(again.next.validUntil).toBe('2026-06-25T17:00:00.000Z')
    expect(again.events[0]?.facts).toMatchObject({ priceBefore: 300_000, value: { minor: 290_000 } })
  })

  it('needs some validity, and changes nothing that the customer has', () => {
    const over = sampleQuote('DRAFT', { validUntil: now.at })
    expect(refusalOf(() => sendQuote(over, {}, now))).toBe('refused quote.validity_over')
    expect(refusalOf(() => sendQuote(sampleQuote('SENT'), { priceMinor: 1 }, now))).toBe('conflict quote.already_sent')
  })
})

describe('a counter', () => {
  it('keeps the customer’s price beside ours, and the latest one', () => {
    const { next } = counterQuote(sampleQuote('SENT'), { counterMinor: 280_000 }, now)
    expect(next).toMatchObject({ priceMinor: 300_000, counterMinor: 280_000, decidedOn: null })
    const further = counterQuote(next, { counterMinor: 285_000 }, now)
    expect(further.next.counterMinor).toBe(285_000)
    expect(further.events).toHaveLength(1)
    expect(refusalOf(() => counterQuote(next, { counterMinor: -1 }, now))).toBe('refused load.amount_invalid')
  })

  it('is the price that accepting it agrees on; any other quote is accepted at ours, or at what is said', () => {
    expect(acceptQuote(sampleQuote('COUNTERED'), {}, now).next.agreedMinor).toBe(280_000)
    expect(acceptQuote(sampleQuote('SENT', { counterMinor: 280_000 }), {}, now).next.agreedMinor).toBe(300_000)
    expect(acceptQuote(sampleQuote('NO_RESPONSE'), { agreedMinor: 295_000 }, now).next).toMatchObject({
      agreedMinor: 295_000,
      decidedOn: '2026-06-18',
    })
    expect(standingPrice(sampleQuote('COUNTERED'))).toBe(280_000)
  })
})

it('a rejection keeps its reason and note, and the day on which it was lost', () => {
  const { next, events } = rejectQuote(sampleQuote('SENT'), { reason: 'LATE_QUOTE', note: ' By an hour ' }, now)
  expect(next).toMatchObject({ rejectedReason: 'LATE_QUOTE', rejectedNote: 'By an hour', decidedOn: '2026-06-18' })
  expect(events[0]?.facts).toMatchObject({ reason: 'LATE_QUOTE', note: 'By an hour' })
})

describe('J-11 the clock takes back what nobody answered', () => {
  const late = { ...now, by: null, at: '2026-06-25T17:00:00.000Z' }

  it('on the day on which its validity ended, however late that is noticed', () => {
    const { next, events } = expireQuote(sampleQuote('SENT'), late)
    expect(next).toMatchObject({ status: 'EXPIRED', decidedAt: '2026-06-19T17:00:00.000Z', decidedOn: '2026-06-19' })
    expect(events[0]).toMatchObject({ type: 'freight.quote_expired', days: ['2026-06-16', '2026-06-19'] })
    expect(expireQuote(next, late).events).toEqual([])
  })

  it('from its last moment on and not before', () => {
    const quote = sampleQuote('SENT')
    expect(expireQuote(quote, { ...late, at: '2026-06-19T16:59:59.999Z' }).events).toEqual([])
    expect(expireQuote(quote, { ...late, at: quote.validUntil }).events).toHaveLength(1)
  })
})

describe('a conversion', () => {
  it('tells which load it became, on its own day', () => {
    const { events } = convertQuote(sampleQuote('ACCEPTED'), { id: 'load-1' as LoadId, number: 'NL-1001' }, now)
    expect(events[0]).toMatchObject({
      type: 'freight.quote_converted',
      days: ['2026-06-16', '2026-06-17', '2026-06-18'],
      facts: {
        loadId: 'load-1',
        loadNumber: 'NL-1001',
        salespersonId: ANA,
        value: { minor: 300_000, currency: 'USD' },
      },
    })
  })

  it('credits its salesperson as SALES, whoever converts it', () => {
    expect(creditsOfQuote({ salespersonId: LEA, creatorJobRole: 'DISPATCH', by: DAN })).toEqual([
      { role: 'SALES', userId: LEA, share: '1' },
    ])
  })

  it.each(JOB_ROLES)(
    'without a salesperson credits whoever converts it as %s, if that takes credit',
    (creatorJobRole) => {
      const takes = ['SALES', 'CSR', 'DISPATCH', 'CARRIER_TEAM'].includes(creatorJobRole)
      expect(creditsOfQuote({ salespersonId: null, creatorJobRole, by: DAN })).toEqual(
        takes ? [{ role: creatorJobRole, userId: DAN, share: '1' }] : [],
      )
    },
  )
})

it.each([
  [{ won: 1, lost: 1, expired: 1 }, '0.333333'],
  [{ won: 3, lost: 1, expired: 0 }, '0.750000'],
  [{ won: 0, lost: 2, expired: 0 }, '0.000000'],
  [{ won: 0, lost: 0, expired: 0 }, null],
])('the win rate of %j is %s', (decided, rate) => {
  expect(winRate(decided)).toBe(rate)
})
