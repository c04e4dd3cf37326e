import { contract } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemCaller } from '../../../platform/caller.ts'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { convert, enterQuote, quoteThatIs, takeQuote } from '../../../testing/quotes.ts'
import { MORNING, openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { expireQuotes } from './commands/expire-quotes.ts'
import { quoteExpiry } from './jobs.ts'

const northline = VENTURES.northline.id as VentureId
const SOON = '2026-06-18T14:00:00.000Z'
const LATER = '2026-06-20T14:05:00.000Z'

describe('the hourly expiry of quotes', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage({ scheduledJobs: [quoteExpiry] })
  })
  beforeEach(() => stage.clock.set(MORNING))
  afterAll(async () => {
    await stage.settle()
    await assertCoherent(stage.sql)
    await stage.close()
  })

  const expire = async () => {
    const venture = { id: northline, type: 'LOGISTICS', zone: 'America/Chicago', liveFrom: '2026-01-01' } as const
    return (await stage.system.run(expireQuotes, systemCaller([northline], stage.clock.now()), venture)).result
  }
  const show = (id: string) => stage.as('omar').call(contract.quotes.getQuote, { id })

  it('J-11 takes those that nobody answered, late and twice, on the day on which their validity ended', async () => {
    const { id } = await quoteThatIs(stage, 'SENT', { validUntil: SOON })
    const valid = await quoteThatIs(stage, 'SENT', { validUntil: '2026-06-22T14:00:00.000Z' })
    stage.clock.set(LATER)
    expect(await expire()).toBe(1)
    expect(await expire()).toBe(0)
    expect(await show(id)).toMatchObject({ status: 'EXPIRED', decidedAt: SOON })
    expect((await show(id)).timeline.map(({ type, by }) => [type, by?.name])).toEqual([
      ['freight.quote_expired', undefined],
      ['freight.quote_sent', 'Arjun Mehta'],
      ['freight.quote_created', 'Arjun Mehta'],
    ])
    expect(await stage.sql('select decided_on from freight.quotes where id = $1', [id])).toEqual([
      { decided_on: '2026-06-18' },
    ])
    expect((await show(valid.id)).status).toBe('SENT')
  })

  it('leaves drafts, counters, silence and answers alone, whatever their validity', async () => {
    const states = ['DRAFT', 'COUNTERED', 'NO_RESPONSE', 'ACCEPTED', 'REJECTED'] as const
    const quotes = []
    for (const status of states) quotes.push(await quoteThatIs(stage, status, { validUntil: SOON }))
    stage.clock.set(LATER)
    expect(await expire()).toBe(0)
    expect(await Promise.all(quotes.map(async ({ id }) => (await show(id)).status))).toEqual([...states])
  })

  it('J-11 never overwrites what somebody answers at the same moment', async () => {
    const { id } = await quoteThatIs(stage, 'SENT', { validUntil: SOON })
    stage.clock.set(LATER)
    let sweeping: Promise<number> | undefined
    await stage.system.database.transaction(systemCaller([northline], stage.clock.now()), async (tx) => {
      await sql`update freight.quotes set status = 'COUNTERED', counter_minor = 1 where id = ${id}`.execute(tx)
      sweeping = expire()
      await stage.untilBlocked()
    })
    expect(await sweeping).toBe(0)
    expect((await show(id)).status).toBe('COUNTERED')
  })

  it('J-11 and whoever accepts between the end and the expiry is refused, before it and at the same moment', async () => {
    const { id } = await quoteThatIs(stage, 'SENT', { validUntil: SOON })
    stage.clock.set(LATER)
    const accept = () => stage.as('arjun').ask(contract.quotes.changeQuote, { id, status: 'ACCEPTED' })
    expect(await accept()).toMatchObject({
      status: 409,
      body: {
        code: 'quote.run_out',
        detail:
          'This quote was valid until Thu 18 Jun 09:00 (America/Chicago). Let it be valid longer, then accept it.',
      },
    })
    const [, answer] = await Promise.all([expire(), accept()])
    const { status, timeline } = await show(id)
    expect([status, answer.status]).toEqual(['EXPIRED', 409])
    expect(timeline).toHaveLength(3)
  })

  it('J-11 leaves what was let be valid longer, and that is accepted', async () => {
    const { id, version } = await quoteThatIs(stage, 'SENT', { validUntil: SOON })
    stage.clock.set(LATER)
    await takeQuote(stage, 'arjun', id, { version, validUntil: '2026-06-21T14:00:00.000Z' })
    expect(await expire()).toBe(0)
    expect((await takeQuote(stage, 'arjun', id, { status: 'ACCEPTED' })).status).toBe('ACCEPTED')
  })

  it('runs by the clock in ventures that quote, five past every hour', async () => {
    const { id } = await enterQuote(stage, 'arjun', { validUntil: SOON })
    await takeQuote(stage, 'arjun', id, { status: 'SENT' })
    await stage.system.jobs.planOnce()
    await stage.settle()
    stage.clock.set('2026-06-18T14:06:00.000Z')
    await stage.system.jobs.planOnce()
    await stage.settle()
    expect((await show(id)).status).toBe('EXPIRED')
    expect((await stage.as('arjun').ask(contract.quotes.convertQuote, { id })).status).toBe(409)
    const { items } = await stage.as('meera').call(contract.jobs.listJobs, {})
    expect(items.find(({ name }) => name === quoteExpiry.name)).toMatchObject({
      schedule: 'every hour at 05 past',
      lastRun: { status: 'SUCCESS' },
    })
  })

  it('does more than it takes at once', async () => {
    const { id } = await quoteThatIs(stage, 'ACCEPTED')
    await convert(stage, 'arjun', id)
    await stage.sql(
      `insert into freight.quotes (venture_id, number, status, customer_id, origin_city, origin_state, destination_city, destination_state,
         equipment, currency, price_minor, valid_until, requested_at, created_at, created_on, sent_at, sent_on)
       select venture_id, 'MANY-' || n, 'SENT', customer_id, 'Dallas', 'TX', 'Atlanta', 'GA', 'VAN', 'USD', 1, $2, $2, $2, '2026-06-18', $2, '2026-06-18'
       from freight.quotes, generate_series(1, 250) n where id = $1`,
      [id, SOON],
    )
    stage.clock.set('2026-06-18T15:06:00.000Z')
    await stage.system.jobs.planOnce()
    await stage.settle()
    expect(
      await stage.sql(
        `select count(*)::int as left from freight.quotes where number like 'MANY-%' and status = 'SENT'`,
      ),
    ).toEqual([{ left: 0 }])
  })
})
