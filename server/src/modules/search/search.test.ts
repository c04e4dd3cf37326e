import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bookLoad } from '../../testing/loads.ts'
import { enterQuote } from '../../testing/quotes.ts'
import { openStage, type Stage } from '../../testing/stage.ts'
import { CARRIERS } from '../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../testing/world/people.ts'
import { VENTURES } from '../../testing/world/ventures.ts'

const NORTHLINE = VENTURES.northline.id

let stage: Stage
let number: string
let loadId: string
beforeAll(async () => {
  stage = await openStage()
  const load = await bookLoad(stage, 'arjun')
  number = load.number
  loadId = load.id
  await stage.sql(
    `insert into freight.customers (venture_id, name) values ($1, 'Crème de la Crème GmbH'), ($1, 'Creme Transport Services'), ($1, 'Überland')`,
    [NORTHLINE],
  )
})
afterAll(() => stage.close())

const found = async (q: string, by: PersonName = 'meera') =>
  (await stage.as(by).call(contract.search.search, { q })).items
const titles = async (q: string, by?: PersonName) => (await found(q, by)).map(({ title }) => title)

describe('what is typed finds', () => {
  test('a load by its number, by the beginning of it and by its parts', async () => {
    const last = number.split('-').at(-1) ?? ''
    for (const q of [number, number.toLowerCase(), number.slice(0, -1), last]) expect(await titles(q)).toContain(number)
    expect((await found(number))[0]).toMatchObject({ kind: 'load', id: loadId, ventureId: NORTHLINE })
  })

  test('names without their accents, by every word and in any order', async () => {
    expect(await titles('creme')).toEqual(['Creme Transport Services', 'Crème de la Crème GmbH'])
    expect(await titles('gmbh crème')).toEqual(['Crème de la Crème GmbH'])
    expect(await titles('serv transp')).toEqual(['Creme Transport Services'])
    expect(await titles('UBER')).toEqual(['Überland'])
    expect(await titles('creme nowhere')).toEqual([])
  })

  test('the whole word before what only begins with it', async () => {
    await stage.sql(
      `insert into freight.carriers (venture_id, name) values ($1, 'Acorns Haulage'), ($1, 'Acorn Haulage')`,
      [NORTHLINE],
    )
    expect(await titles('acorn')).toEqual(['Acorn Haulage', 'Acorns Haulage'])
  })

  test('people by their names, as they are called now', async () => {
    expect(await titles('mehta arj')).toEqual(['Arjun Mehta'])
    await stage.sql(`update identity.users set name = 'Arjun Varma' where id = $1`, [PEOPLE.arjun.id])
    expect(await titles('mehta')).toEqual([])
    expect(await titles('varma')).toEqual(['Arjun Varma'])
  })

  test('nothing by what is no word', async () => {
    for (const q of ['-', '%', '_', "'", '\\', 'a%']) expect(Array.isArray(await titles(q))).toBe(true)
    expect(await titles('%')).toEqual([])
  })
})

describe('what changed is found as it is now:', () => {
  test('another name, no longer the old one', async () => {
    await stage.sql(`update freight.customers set name = 'Sunder Land' where name = 'Überland'`)
    expect(await titles('uber')).toEqual([])
    expect(await titles('sunder')).toEqual(['Sunder Land'])
  })

  test('a load that is void is not found, one that moves on is', async () => {
    const { id, number: other } = await bookLoad(stage, 'arjun')
    expect(await titles(other)).toContain(other)
    await stage.as('omar').call(contract.freight.voidLoad, { id, reason: 'Entered twice' })
    expect(await titles(other)).not.toContain(other)
  })

  test('a load by the reference that it bears now', async () => {
    const { id, version } = await bookLoad(stage, 'arjun', { customerReference: 'PO 77310' })
    expect(await found('77310')).toMatchObject([{ id }])
    await stage.as('arjun').call(contract.freight.changeLoad, { id, version, customerReference: 'PO 88420' })
    expect(await found('77310')).toEqual([])
    expect(await found('88420')).toMatchObject([{ id }])
    await stage.as('arjun').call(contract.freight.changeLoad, { id, version: version + 1, customerReference: null })
    expect(await found('88420')).toEqual([])
  })

  test('a quote and a carrier by the numbers that they bear now', async () => {
    const { id } = await enterQuote(stage, 'arjun')
    await stage.sql(`update freight.quotes set number = 'Q-OTHER-5150' where id = $1`, [id])
    expect(await found('5150')).toMatchObject([{ kind: 'quote', id }])
    await stage.sql(`update freight.carriers set mc_number = '909011' where id = $1`, [CARRIERS.tejas.id])
    expect(await titles('909011')).toEqual([CARRIERS.tejas.name])
    expect(await titles(CARRIERS.tejas.mc)).toEqual([])
  })

  test('nothing that is gone, and no word of it stays', async () => {
    await stage.sql(`insert into freight.customers (venture_id, name) values ($1, 'Vanishing Mills')`, [NORTHLINE])
    expect(await titles('vanishing')).toEqual(['Vanishing Mills'])
    await stage.sql(`delete from freight.customers where name = 'Vanishing Mills'`)
    expect(await stage.sql(`select from search.words where word = 'vanishing'`)).toEqual([])
  })

  test('many rows of one statement are found each by its own words', async () => {
    await stage.sql(
      `insert into freight.carriers (venture_id, name, mc_number) select $1, 'Bulkrow ' || n, 700000 + n from generate_series(1, 40) n`,
      [NORTHLINE],
    )
    expect(await titles('bulkrow 17')).toEqual(['Bulkrow 17'])
    await stage.sql(`update freight.carriers set name = name || ' East' where name like 'Bulkrow 1%'`)
    expect(await titles('east 17')).toEqual(['Bulkrow 17 East'])
    expect(await titles('700031')).toEqual(['Bulkrow 31'])
  })
})

describe('an update', () => {
  /** The triggers that ran a function, with how often. */
  async function runs(statement: string): Promise<readonly string[]> {
    const plan = await stage.sql<{ 'QUERY PLAN': string }>(`explain (analyze, costs off, timing off) ${statement}`)
    return plan.flatMap((line) => /^Trigger (words_\w+).* calls=\d+/.exec(line['QUERY PLAN'])?.[0] ?? [])
  }

  test('that changes no word of a record runs no trigger of the search, one that does runs one a record', async () => {
    await enterQuote(stage, 'arjun')
    for (const [table, other, word] of [
      ['loads', `weight_pounds = coalesce(weight_pounds, 0) + 1, number = number`, `number = number || '-B'`],
      ['quotes', `notes = 'Two drops'`, `number = number || '-B'`],
      ['customers', `notes = 'Calls back', version = version + 1`, `name = name || ' B'`],
      ['carriers', `rating = 4, mc_number = mc_number`, `dot_number = null, mc_number = null, name = name || ' B'`],
    ] as const) {
      const one = `where id = (select id from freight.${table} where venture_id = '${NORTHLINE}' order by id desc limit 1)`
      expect(await runs(`update freight.${table} set ${other}`)).toEqual([])
      expect(await runs(`update freight.${table} set ${word} ${one}`)).toEqual([
        expect.stringMatching(/changed.*calls=1$/),
      ])
    }
  })
})

describe('nobody finds what they may not see:', () => {
  test('another venture’s records', async () => {
    expect(await titles('creme', 'tessa')).toEqual([])
    expect(await titles(number, 'tessa')).toEqual([])
  })

  test('a contractor finds the loads that they are credited on, and no company', async () => {
    expect(await titles('creme', 'marcus')).toEqual([])
    expect(await titles(number, 'marcus')).toEqual([])
    await stage.sql(`insert into freight.load_credits values ($1, $2, 'DISPATCH', $3, 1)`, [
      NORTHLINE,
      loadId,
      PEOPLE.marcus.id,
    ])
    expect(await titles(number, 'marcus')).toEqual([number])
  })

  test('a contractor finds the quotes that they sell', async () => {
    const { id, number: theirs } = await enterQuote(stage, 'arjun', { salespersonId: PEOPLE.marcus.id })
    const { number: another } = await enterQuote(stage, 'arjun')
    expect(await found(theirs, 'marcus')).toMatchObject([{ kind: 'quote', id }])
    expect(await titles(another, 'marcus')).toEqual([])
    expect(await titles(another)).toEqual([another])
  })

  test('theirs are found behind any number of others’ that the same words find first', async () => {
    const [{ customer } = { customer: '' }] = await stage.sql<{ customer: string }>(
      `select customer_id as customer from freight.loads where id = $1`,
      [loadId],
    )
    const plant = (prefix: string, count: number, isVoid = false) =>
      stage.sql<{ id: string }>(
        `insert into freight.loads (venture_id, number, status, customer_id, origin_city, origin_state, destination_city,
           destination_state, equipment, currency, bill_minor, created_at, created_on, voided_at, void_reason)
         select $1, $2 || '-ZEPHYR-' || lpad(n::text, 5, '0'), 'OPEN', $3, 'Waco', 'TX', 'Reno', 'NV', 'VAN', 'USD', 1, now(),
           '2026-06-18', case when $5 then now() end, case when $5 then 'Twice' end
         from generate_series(1, $4::int) n returning id`,
        [NORTHLINE, prefix, customer, count, isVoid],
      )
    const [theirs] = await plant('ZZ', 1)
    await plant('AA', 2_500)
    expect(await titles('zephyr', 'marcus')).toEqual([])
    await stage.sql(`insert into freight.load_credits values ($1, $2, 'DISPATCH', $3, 1)`, [
      NORTHLINE,
      theirs?.id,
      PEOPLE.marcus.id,
    ])
    expect(await titles('zephyr', 'marcus')).toEqual(['ZZ-ZEPHYR-00001'])
    expect(await titles('zephyr zz', 'marcus')).toEqual(['ZZ-ZEPHYR-00001'])
  })

  test('what counts stands behind any number of void ones that the same words find first', async () => {
    const { id, number: counts } = await bookLoad(stage, 'arjun')
    await stage.sql(`update freight.loads set number = 'MISTRAL-1' where id = $1`, [id])
    for (let n = 0; n < 40; n += 1) {
      const twice = await bookLoad(stage, 'arjun')
      await stage.sql(
        `update freight.loads set number = 'MISTRAL-2' || $2, voided_at = now(), void_reason = 'Twice' where id = $1`,
        [twice.id, n],
      )
    }
    expect(counts).not.toBe('MISTRAL-1')
    expect(await titles('mistral')).toEqual(['MISTRAL-1'])
  })

  test('what a named venture does not have', async () => {
    const inVenture = async (ventureId: string) =>
      (await stage.as('meera').call(contract.search.search, { q: number, ventureId })).items.map(({ title }) => title)
    expect(await inVenture(NORTHLINE)).toContain(number)
    expect(await inVenture(VENTURES.callbridge.id)).toEqual([])
  })

  test('a venture that is not theirs is refused', async () => {
    expect((await stage.as('tessa').ask(contract.search.search, { q: 'a', ventureId: NORTHLINE })).status).toBe(403)
  })

  test('and the app’s own role plants no words', async () => {
    const privileges = await stage.sql<{ may: boolean }>(
      `select has_table_privilege('holdfast_app', 'search.words', p) as may from unnest(array['insert', 'update', 'delete']) p`,
    )
    expect(privileges.every(({ may }) => !may)).toBe(true)
  })
})
