import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad, deliverLoad, loadThatIs } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CUSTOMERS } from '../../../testing/world/companies.ts'
import type { PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { getCustomer, changeCustomer, listCustomerDesk, addShipper, changeShipper, listShippers } = contract.customers
const { createCustomer } = contract.freight
const ventureId = VENTURES.northline.id

describe('a customer', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  const show = (id: string, by: PersonName = 'ana') => stage.as(by).call(getCustomer, { id })
  const made = async (name: string) => (await stage.as('arjun').call(createCustomer, { ventureId, name })).id
  const desk = async (given: Partial<Input<typeof listCustomerDesk>>) =>
    (await stage.as('ana').call(listCustomerDesk, { ventureId, ...given })).items

  it('is edited by version; who comes second reads again, and what is said again is no change', async () => {
    const id = await made('Ridge Foods')
    const { version } = await show(id)
    const edit = { id, version, phone: '+1 555 010 2000', paymentDays: 30, creditLimitMinor: 5_000_000 }
    const after = await stage.as('arjun').call(changeCustomer, edit)
    expect(after).toMatchObject({ phone: '+1 555 010 2000', paymentDays: 30, creditLimitMinor: 5_000_000, version: 2 })
    expect(await stage.as('ana').ask(changeCustomer, { id, version, notes: 'Late' })).toMatchObject({
      status: 409,
      body: { code: 'record.changed', facts: { version: 2 } },
    })
    const again = await stage.as('arjun').call(changeCustomer, { ...edit, version: 2 })
    expect(again.version).toBe(2)
    expect(again.timeline.map(({ type, facts }) => [type, Object.keys(facts['changes'] as object)])).toEqual([
      ['freight.customer_changed', ['phone', 'paymentDays', 'creditLimitMinor']],
    ])
  })

  it('keeps its name to itself, in whatever case', async () => {
    const id = await made('Quiet Mills')
    const taken = await stage.as('arjun').ask(changeCustomer, { id, version: 1, name: 'CORDOVA produce' })
    expect(taken).toMatchObject({ status: 409, body: { code: 'customer.exists', facts: { id: CUSTOMERS.cordova.id } } })
    expect((await stage.as('arjun').call(changeCustomer, { id, version: 1, name: 'QUIET Mills' })).name).toBe(
      'QUIET Mills',
    )
  })

  it('is worth what is billed for it; margins are of known costs alone', async () => {
    const customerId = await made('Worthy Goods')
    for (const costMinor of [200_000, null]) {
      const load = await loadThatIs(stage, 'COVERED', { customerId, costMinor, miles: 500 })
      await deliverLoad(stage, 'ana', load.id)
    }
    expect(await show(customerId)).toMatchObject({
      activity: 'ACTIVE',
      lastLoad: { deliveredOn: '2026-06-18' },
      figures: {
        byCurrency: [
          {
            currency: 'USD',
            loads: 2,
            revenue: { minor: 500_000, currency: 'USD' },
            margin: { minor: 50_000, currency: 'USD' },
            marginPct: '0.2',
            unknownCost: 1,
          },
        ],
        lanes: [{ originState: 'TX', destinationState: 'GA', loads: 2, lastBilledOn: '2026-06-18' }],
      },
    })
  })

  it('J-13 is dormant more than the set days after the last delivery; future, voided, lost and test loads say nothing', async () => {
    const statuses = async (prefix: string) =>
      (await desk({ startsWith: prefix })).map(({ name, activity }) => [name, activity])
    const load = async (name: string, deliveredOn: string, more = '') => {
      const customerId = await made(name)
      const { id } = await loadThatIs(stage, 'DELIVERED', { customerId })
      await stage.sql(`update freight.loads set delivered_on = $1 ${more} where id = $2`, [deliveredOn, id])
      return customerId
    }
    await load('Dorm 1 on the last day', '2026-03-20')
    const dormantId = await load('Dorm 2 a day later', '2026-03-19')
    await load('Dorm 3 ahead of us', '2026-06-19')
    await load('Dorm 4 void', '2026-06-10', `, voided_at = now(), void_reason = 'x'`)
    await load('Dorm 5 a test', '2026-06-10', ', is_test = true')
    await loadThatIs(stage, 'LOST', { customerId: await made('Dorm 6 lost') })
    expect(await statuses('Dorm')).toEqual([
      ['Dorm 1 on the last day', 'ACTIVE'],
      ['Dorm 2 a day later', 'DORMANT'],
      ['Dorm 3 ahead of us', 'PROSPECT'],
      ['Dorm 4 void', 'PROSPECT'],
      ['Dorm 5 a test', 'PROSPECT'],
      ['Dorm 6 lost', 'PROSPECT'],
    ])
    expect(await desk({ startsWith: 'Dorm', activity: 'DORMANT' })).toMatchObject([
      { id: dormantId, value: [{ minor: 250_000, currency: 'USD' }], lastLoad: { deliveredOn: '2026-03-19' } },
    ])
    expect((await show(dormantId)).activity).toBe('DORMANT')
    const dearId = await load('Dorm 7 long ago and dear', '2025-03-19', ', bill_minor = 900000')
    const farId = await load('Dorm 8 longest ago', '2024-03-19', ', bill_minor = 100')
    const { listDormantCustomers } = contract.customers
    const dormant = (sort: 'value' | 'days', more: object = {}) =>
      stage.as('ana').call(listDormantCustomers, { ventureId, sort, ...more })
    const ids = async (sort: 'value' | 'days') => (await dormant(sort)).items.map(({ id }) => id)
    expect(await ids('value')).toEqual([dearId, dormantId, farId])
    expect(await ids('days')).toEqual([farId, dearId, dormantId])
    const first = await dormant('value', { limit: 1 })
    expect(first).toMatchObject({
      items: [{ id: dearId, activity: 'DORMANT', value: [{ minor: 900_000 }] }],
      hasMore: true,
    })
    const rest = await dormant('value', { limit: 2, cursor: first.nextCursor })
    expect([rest.items.map(({ id }) => id), rest.hasMore]).toEqual([[dormantId, farId], false])
    expect((await stage.as('marcus').ask(listDormantCustomers, { ventureId })).status).toBe(403)
    // Without a venture it is of all that the caller reads.
    const everywhere = await stage.as('ana').call(listDormantCustomers, {})
    expect(everywhere).toEqual(await stage.as('ana').call(listDormantCustomers, { ventureId }))
    expect((await stage.as('marcus').call(listDormantCustomers, {})).items).toEqual([])
    const { setFreightSettings } = contract.carriers
    const settings = { ventureId, unknownCarrier: 'WARN', snapshotDays: 30 } as const
    await stage.as('omar').call(setFreightSettings, { ...settings, version: 1, dormantDays: 91 })
    expect((await statuses('Dorm 2'))[0]).toEqual(['Dorm 2 a day later', 'ACTIVE'])
    expect((await show(dormantId)).dormantAfterDays).toBe(91)
    expect(await stage.as('omar').ask(setFreightSettings, { ...settings, version: 1, dormantDays: 30 })).toMatchObject({
      status: 409,
      body: { code: 'record.changed', facts: { version: 2 } },
    })
    expect((await stage.as('ana').ask(setFreightSettings, { ...settings, version: 2, dormantDays: 30 })).status).toBe(
      403,
    )
  })

  it('J-13 ten thousand of them are judged by one bounded question a page', async () => {
    await stage.sql(
      `insert into freight.customers (venture_id, name) select $1, 'Many ' || lpad(n::text, 5, '0') from generate_series(1, 10000) n`,
      [ventureId],
    )
    await stage.sql('analyze freight.customers')
    const begun = performance.now()
    expect(await desk({ activity: 'DORMANT', startsWith: 'Many' })).toEqual([])
    expect(performance.now() - begun).toBeLessThan(2_000)
    const page = await desk({ startsWith: 'Many', limit: 100 })
    expect([page.length, page.at(-1)?.name]).toEqual([100, 'Many 00100'])
  })

  it('has its places page by page, found by beginnings of words, and kept as one line', async () => {
    const customerId = await made('Paged Docks')
    const add = (name: string) =>
      stage.as('arjun').call(addShipper, { customerId, name, city: ' El\u00a0Paso ', state: 'tx' })
    for (const name of ['North Dock', 'South\nDock', 'Rail\u200b Yard']) await add(name)
    const list = (query: object) => stage.as('ana').call(listShippers, { customerId, ...query })
    const all = (await list({})).items
    expect(all.map(({ name, city, state }) => [name, city, state])).toEqual([
      ['North Dock', 'El Paso', 'TX'],
      ['Rail Yard', 'El Paso', 'TX'],
      ['South Dock', 'El Paso', 'TX'],
    ])
    const first = await list({ limit: 1 })
    const second = await list({ limit: 1, cursor: first.nextCursor })
    const third = await list({ limit: 1, cursor: second.nextCursor })
    expect([...first.items, ...second.items, ...third.items]).toEqual(all)
    expect([second.hasMore, third.hasMore, third.nextCursor]).toEqual([true, false, null])
    const named = async (startsWith: string) => (await list({ startsWith })).items.map(({ name }) => name)
    expect([await named('yard'), await named('pas dock'), await named('ock')]).toEqual([
      ['Rail Yard'],
      ['North Dock', 'South Dock'],
      [],
    ])
  })

  it('F-20 gets one usual place from ten loads that are entered at once', async () => {
    const customerId = await made('Parallel Farms')
    await Promise.all(Array.from({ length: 10 }, () => bookLoad(stage, 'arjun', { customerId })))
    const { items } = await stage.as('ana').call(listShippers, { customerId })
    expect(items).toMatchObject([{ name: 'Dallas, TX', isDefault: true }])
  })

  it('F-20 has one usual place of ten that are added or made usual at once', async () => {
    const customerId = await made('Parallel Docks')
    const add = (n: number) =>
      stage.as('arjun').ask(addShipper, { customerId, name: `Dock ${n}`, city: 'Waco', state: 'TX', isDefault: n > 4 })
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => add(n)))
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
    const usual = async () =>
      (await stage.as('ana').call(listShippers, { customerId })).items.filter((each) => each.isDefault)
    expect(await usual()).toHaveLength(1)
    const others = (await stage.as('ana').call(listShippers, { customerId })).items.filter((each) => !each.isDefault)
    await Promise.all(
      others.map(({ id, version }) => stage.as('arjun').ask(changeShipper, { id, version, isDefault: true })),
    )
    expect(await usual()).toHaveLength(1)
    const [place] = await usual()
    if (!place) throw new Error('One place is the usual one.')
    const closed = await stage.as('arjun').call(changeShipper, { id: place.id, version: place.version, isClosed: true })
    expect(closed).toMatchObject({ isClosed: true, isDefault: false })
    expect(
      await stage.as('arjun').ask(changeShipper, { id: place.id, version: closed.version, isDefault: true }),
    ).toMatchObject({ status: 422, body: { code: 'location.closed' } })
  })

  it('is not there for other ventures, contractors and other trades, and is written by the desk alone', async () => {
    const { id } = CUSTOMERS.cordova
    for (const by of ['tessa', 'marcus'] as const)
      expect([403, 404]).toContain((await stage.as(by).ask(getCustomer, { id })).status)
    expect((await stage.as('nisha').ask(changeCustomer, { id, version: 1, notes: 'x' })).status).toBeGreaterThanOrEqual(
      403,
    )
    expect(await stage.as('tessa').ask(listCustomerDesk, { ventureId: VENTURES.harbor.id })).toMatchObject({
      status: 403,
      body: { code: 'venture.wrong_type' },
    })
  })
})
