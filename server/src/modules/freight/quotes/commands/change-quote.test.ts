import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../../../../testing/assert-coherent.ts'
import { enterQuote, quoteThatIs, takeQuote } from '../../../../testing/quotes.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { DELTA, foundDelta } from '../../../../testing/trucking.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const { createQuote, changeQuote, getQuote, voidQuote } = contract.quotes

describe('the life of a quote', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await foundDelta(stage, ['tessa'])
  })
  afterAll(async () => {
    await stage.settle()
    await assertCoherent(stage.sql)
    await stage.close()
  })

  const ask = (by: PersonName, id: string, change: object) => stage.as(by).ask(changeQuote, { id, ...change })
  const show = (id: string) => stage.as('omar').call(getQuote, { id })

  it('begins as a numbered draft of whoever enters it, with an event', async () => {
    const quote = await enterQuote(stage, 'arjun', { expectedCostMinor: 210_000, miles: 780, notes: 'Two drops' })
    expect(quote).toMatchObject({
      number: 'NL-Q1001',
      status: 'DRAFT',
      salesperson: { id: PEOPLE.arjun.id, name: 'Arjun Mehta' },
      price: { minor: 250_000, currency: 'USD' },
      expectedMargin: { minor: 40_000, currency: 'USD' },
      expectedMarginPct: '0.16',
      counter: null,
      load: null,
      notes: 'Two drops',
      can: { send: true, amend: true, void: false },
    })
    expect((await show(quote.id)).timeline).toMatchObject([
      { type: 'freight.quote_created', by: { name: 'Arjun Mehta' } },
    ])
  })

  it('names another salesperson, or none, and nobody of another venture', async () => {
    expect((await enterQuote(stage, 'ana', { salespersonId: PEOPLE.priya.id })).salesperson?.name).toBe('Priya Nair')
    expect((await enterQuote(stage, 'ana', { salespersonId: null })).salesperson).toBeNull()
    expect((await enterQuote(stage, 'meera')).salesperson).toBeNull()
    const wanted = { ...(await body()), salespersonId: PEOPLE.luis.id }
    expect((await stage.as('ana').ask(createQuote, wanted)).body).toMatchObject({ code: 'person.unknown' })
  })

  const body = async () => {
    const { ventureId, customer, origin, destination, equipment, price, validUntil } = await enterQuote(stage, 'arjun')
    return { ventureId, customerId: customer.id, origin, destination, equipment, priceMinor: price.minor, validUntil }
  }

  it('goes its way with every step in its timeline, and the same step again leaves no trace', async () => {
    const { id } = await quoteThatIs(stage, 'COUNTERED')
    await takeQuote(stage, 'arjun', id, { status: 'COUNTERED', counterMinor: 230_000 })
    const countered = await takeQuote(stage, 'arjun', id, { status: 'SENT', priceMinor: 240_000 })
    expect(countered).toMatchObject({ status: 'SENT', price: { minor: 240_000 }, counter: { minor: 230_000 } })
    await takeQuote(stage, 'arjun', id, { status: 'ACCEPTED' })
    const accepted = await takeQuote(stage, 'arjun', id, { status: 'ACCEPTED' })
    expect(accepted).toMatchObject({ agreed: { minor: 240_000 }, decidedAt: stage.clock.now() })
    expect((await show(id)).timeline.map(({ type }) => type.replace('freight.quote_', '')).reverse()).toEqual([
      'created',
      'sent',
      'countered',
      'sent',
      'accepted',
    ])
  })

  it('keeps why it was rejected, and goes nowhere from there', async () => {
    const { id } = await quoteThatIs(stage, 'NO_RESPONSE')
    const rejected = await takeQuote(stage, 'arjun', id, { status: 'REJECTED', reason: 'LATE_QUOTE', note: 'An hour' })
    expect(rejected.rejected).toEqual({ reason: 'LATE_QUOTE', note: 'An hour' })
    expect((await ask('arjun', id, { status: 'ACCEPTED' })).body).toMatchObject({
      status: 409,
      code: 'quote.illegal_step',
      detail: expect.stringContaining('Enter a new quote'),
    })
    expect((await ask('arjun', id, { status: 'REJECTED' })).status).toBe(400)
  })

  it('takes edits by version: what somebody else changed is told, with the version that is current', async () => {
    const { id, version } = await quoteThatIs(stage, 'SENT')
    await takeQuote(stage, 'ana', id, {
      version,
      priceMinor: 260_000,
      notes: 'Liftgate',
      salespersonId: PEOPLE.priya.id,
    })
    expect((await ask('arjun', id, { version, miles: 790 })).body).toMatchObject({
      status: 409,
      code: 'record.changed',
      facts: { version: version + 1 },
    })
    const shown = await show(id)
    expect(shown).toMatchObject({ price: { minor: 260_000 }, notes: 'Liftgate', salesperson: { name: 'Priya Nair' } })
    expect(shown.timeline[0]).toMatchObject({
      type: 'freight.quote_amended',
      facts: {
        changes: { priceMinor: { before: 250_000, after: 260_000 }, notes: { before: null, after: 'Liftgate' } },
      },
    })
  })

  it('is corrected by who may: a quote that is over, and voiding', async () => {
    const { id, version } = await quoteThatIs(stage, 'REJECTED')
    expect((await ask('arjun', id, { version, miles: 790 })).status).toBe(403)
    expect((await stage.as('arjun').ask(voidQuote, { id, reason: 'Twice' })).status).toBe(403)
    await takeQuote(stage, 'omar', id, { version, miles: 790 })
    const voided = await stage.as('omar').call(voidQuote, { id, reason: 'Twice' })
    expect(voided).toMatchObject({ voided: { reason: 'Twice' }, can: {} })
    expect((await stage.as('omar').call(voidQuote, { id, reason: 'Again' })).version).toBe(voided.version)
  })

  it('is seen and worked on by a contractor only when they sell it', async () => {
    const mine = await enterQuote(stage, 'ana', { salespersonId: PEOPLE.marcus.id })
    const other = await enterQuote(stage, 'ana')
    expect((await takeQuote(stage, 'marcus', mine.id, { status: 'SENT' })).status).toBe('SENT')
    expect((await stage.as('marcus').ask(getQuote, { id: other.id })).status).toBe(404)
    expect((await ask('marcus', other.id, { status: 'SENT' })).status).toBe(404)
    expect((await stage.as('marcus').ask(createQuote, await body())).status).toBe(403)
  })

  it('F-18 belongs to one venture of the trade', async () => {
    const wanted = await body()
    const inHotel = { ...wanted, ventureId: VENTURES.harbor.id }
    expect((await stage.as('tessa').ask(createQuote, inHotel)).body).toMatchObject({ code: 'venture.wrong_type' })
    const strange = { ...wanted, customerId: DELTA.customer.id }
    expect((await stage.as('arjun').ask(createQuote, strange)).body).toMatchObject({ code: 'customer.unknown' })
    const { id } = await enterQuote(stage, 'arjun')
    expect((await stage.as('tessa').ask(getQuote, { id })).status).toBe(404)
  })

  it('F-15 gives parallel entries numbers of their own, without gaps', async () => {
    const before = (await enterQuote(stage, 'arjun')).number
    const entered = await Promise.all(Array.from({ length: 10 }, () => enterQuote(stage, 'arjun')))
    const first = Number(before.slice('NL-Q'.length))
    const expected = Array.from({ length: 10 }, (_, n) => `NL-Q${first + n + 1}`)
    expect(entered.map(({ number }) => number).sort()).toEqual(expected.sort())
  })
})
