import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../../../../testing/assert-coherent.ts'
import { convert, enterQuote, quoteThatIs, takeQuote } from '../../../../testing/quotes.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const { convertQuote, getQuote, voidQuote } = contract.quotes
const northline = VENTURES.northline.id

describe('converting a quote', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(async () => {
    await stage.settle()
    await assertCoherent(stage.sql)
    await stage.close()
  })

  const typesOf = async (id: string) => {
    const rows = await stage.sql<{ type: string }>(
      'select type from platform.events where subject_id = $1 order by id',
      [id],
    )
    return rows.map(({ type }) => type)
  }
  const pointsOf = () =>
    stage.sql<{ key: string; points: number }>(
      `select key, points from gamification.entries where key like 'quote_converted_%' order by key, seq`,
    )

  it('F-01 twenty at the same moment make one load, and each gets it', async () => {
    const { id } = await quoteThatIs(stage, 'ACCEPTED')
    const loads = await Promise.all(
      Array.from({ length: 20 }, (_, n) => convert(stage, n % 2 === 0 ? 'arjun' : 'omar', id)),
    )
    expect(new Set(loads.map((load) => load.id)).size).toBe(1)
    expect(await stage.sql('select number from freight.loads where quote_id = $1', [id])).toHaveLength(1)
    expect((await convert(stage, 'priya', id)).id).toBe(loads[0]?.id)
    expect((await typesOf(id)).filter((type) => type === 'freight.quote_converted')).toHaveLength(1)
    expect(await stage.as('arjun').call(getQuote, { id })).toMatchObject({
      status: 'BOOKED',
      load: { id: loads[0]?.id, number: loads[0]?.number },
    })
  })

  it('counts for nobody once its load is void, and a void load is not answered as its load', async () => {
    const { id } = await quoteThatIs(stage, 'ACCEPTED')
    const load = await convert(stage, 'arjun', id)
    await stage.settle()
    const worth = async () => {
      const points = await stage.sql<{ sum: number }>(
        'select coalesce(sum(points), 0)::int as sum from gamification.entries where key = $1',
        [`quote_converted_${id}`],
      )
      const credits = await stage.sql(`select from incentives.credits where source_kind = 'quote' and source_id = $1`, [
        id,
      ])
      return [points[0]?.sum, credits.length]
    }
    expect(await worth()).toEqual([50, 1])
    await stage.as('omar').call(contract.freight.voidLoad, { id: load.id, reason: 'Entered twice' })
    await stage.as('omar').call(contract.freight.voidLoad, { id: load.id, reason: 'Entered twice' })
    await stage.settle()
    expect(await worth()).toEqual([0, 0])
    expect((await typesOf(id)).filter((type) => type === 'freight.quote_load_voided')).toHaveLength(1)
    expect(await stage.as('arjun').ask(convertQuote, { id })).toMatchObject({
      status: 409,
      body: { code: 'quote.load_void', facts: { loadId: load.id } },
    })
    expect((await stage.as('arjun').call(getQuote, { id })).status).toBe('BOOKED')
  })

  it('F-02 makes a load of what was agreed, with events of its own and a cost that nobody knows yet', async () => {
    const given = {
      expectedCostMinor: 200_000,
      miles: 780,
      weightPounds: 40_000,
      pickup: { from: '2026-06-20T13:00:00.000Z', to: null },
    }
    const quote = await quoteThatIs(stage, 'COUNTERED', given)
    await takeQuote(stage, 'arjun', quote.id, { status: 'ACCEPTED' })
    const load = await convert(stage, 'ana', quote.id)
    expect(load).toMatchObject({
      status: 'OPEN',
      quote: { id: quote.id, number: quote.number },
      customer: quote.customer,
      origin: { city: 'Dallas', state: 'TX' },
      destination: { city: 'Atlanta', state: 'GA' },
      equipment: 'REEFER',
      bill: { minor: 230_000, currency: 'USD' },
      cost: null,
      margin: null,
      miles: 780,
      weightPounds: 40_000,
      pickup: given.pickup,
      credits: [{ role: 'SALES', person: { name: 'Arjun Mehta' }, share: '1' }],
    })
    expect(await typesOf(load.id)).toEqual(['freight.load_created', 'freight.credits_changed'])
  })

  it('credits whoever converts it in their own job when its salesperson is no member any more, or nobody is named', async () => {
    const quote = await quoteThatIs(stage, 'ACCEPTED', { salespersonId: PEOPLE.priya.id })
    const { id: unsold } = await quoteThatIs(stage, 'ACCEPTED', { salespersonId: null })
    await stage.sql(`update ventures.memberships set ends_on = '2026-06-01' where venture_id = $1 and user_id = $2`, [
      northline,
      PEOPLE.priya.id,
    ])
    const credits = (load: Awaited<ReturnType<typeof convert>>) =>
      load.credits.map(({ role, person }) => [role, person.name])
    expect(credits(await convert(stage, 'ana', quote.id))).toEqual([['DISPATCH', 'Ana Whitfield']])
    expect(credits(await convert(stage, 'grace', unsold))).toEqual([])
    await stage.sql(`update ventures.memberships set ends_on = null where venture_id = $1 and user_id = $2`, [
      northline,
      PEOPLE.priya.id,
    ])
  })

  it.each(['DRAFT', 'SENT', 'COUNTERED', 'NO_RESPONSE', 'REJECTED'] as const)(
    'is refused while it is %s',
    async (status) => {
      const { id } = await quoteThatIs(stage, status)
      expect((await stage.as('arjun').ask(convertQuote, { id })).body).toMatchObject({
        status: 409,
        code: 'quote.illegal_step',
      })
      expect(await stage.sql('select id from freight.loads where quote_id = $1', [id])).toEqual([])
    },
  )

  it('earns its salesperson 50 points and a converted quote once, taken back with the quote', async () => {
    const quote = await quoteThatIs(stage, 'ACCEPTED', { salespersonId: PEOPLE.priya.id })
    await convert(stage, 'ana', quote.id)
    await stage.settle()
    const key = `quote_converted_${quote.id}`
    const metric = () =>
      stage.sql<{ work_day: string; count: number }>(
        `select work_day, numerator::int as count from incentives.metric_days where user_id = $1 and metric_key = 'quotes_converted'`,
        [PEOPLE.priya.id],
      )
    const held = (await metric())[0]?.count
    expect((await pointsOf()).filter((entry) => entry.key === key)).toEqual([{ key, points: 50 }])
    const [award] = await stage.sql('select user_id, fact_day from gamification.awards where key = $1', [key])
    expect(award).toEqual({ user_id: PEOPLE.priya.id, fact_day: '2026-06-18' })
    await stage.redeliverAllEvents()
    expect(await metric()).toEqual([{ work_day: '2026-06-18', count: held }])
    await stage.as('omar').call(voidQuote, { id: quote.id, reason: 'Entered twice' })
    await stage.settle()
    expect((await pointsOf()).filter((entry) => entry.key === key)).toEqual([
      { key, points: 50 },
      { key, points: -50 },
    ])
    expect((await metric())[0]?.count ?? 0).toBe(Number(held) - 1)
  })

  it('moves points and pay with the salesperson, when that is corrected', async () => {
    const quote = await quoteThatIs(stage, 'ACCEPTED')
    await convert(stage, 'ana', quote.id)
    const { version } = await stage.as('omar').call(getQuote, { id: quote.id })
    await takeQuote(stage, 'omar', quote.id, { version, salespersonId: PEOPLE.priya.id })
    await stage.settle()
    const [award] = await stage.sql('select user_id from gamification.awards where key = $1', [
      `quote_converted_${quote.id}`,
    ])
    expect(award).toEqual({ user_id: PEOPLE.priya.id })
    expect(
      await stage.sql('select user_id, source_kind from incentives.credits where source_id = $1', [quote.id]),
    ).toEqual([{ user_id: PEOPLE.priya.id, source_kind: 'quote' }])
  })

  it('counts as quoted on the day on which it was first sent', async () => {
    const before = await quotedOn('2026-06-18')
    const { id } = await enterQuote(stage, 'arjun')
    await takeQuote(stage, 'arjun', id, { status: 'SENT' })
    await takeQuote(stage, 'arjun', id, { status: 'NO_RESPONSE' })
    await takeQuote(stage, 'arjun', id, { status: 'SENT' })
    expect(await quotedOn('2026-06-18')).toBe(before + 1)
  })

  const quotedOn = async (day: string) => {
    await stage.settle()
    const { items } = await stage.as('omar').call(contract.kpi.freightKpi, { ventureId: northline, from: day, to: day })
    return items[0]?.quoted ?? 0
  }
})
