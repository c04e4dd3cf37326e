import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enterAccount, enterEntity, foundHolding } from '../../testing/holdings.ts'
import { DISPUTED_HOTEL, foundDisputedHotels } from '../../testing/hotel-disputes.ts'
import { addCustomer, foundSaas, subscribe } from '../../testing/saas.ts'
import { openStage, type Stage } from '../../testing/stage.ts'
import { CAMPAIGNS } from '../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../testing/world/people.ts'
import { VENTURES } from '../../testing/world/ventures.ts'

const NUMBER = 'DE89370400440532013000'

let stage: Stage
let saas: string
let holding: string
let ids: Readonly<Record<'customer' | 'subscription' | 'entity' | 'account' | 'asset', string>>
beforeAll(async () => {
  stage = await openStage()
  await foundDisputedHotels(stage)
  saas = await foundSaas(stage)
  const customer = await addCustomer(stage, saas, 'Brightwater Dental')
  const { id: subscription } = await subscribe(stage, saas, customer, { reference: 'SUB-90210' })
  await place(saas, 'luis', 'EMPLOYEE')
  await place(saas, 'marcus', 'CONTRACTOR')
  holding = await foundHolding(stage)
  const { id: entity } = await enterEntity(stage, holding, 'Alder Properties')
  const of = { ventureId: holding, entityId: entity }
  const { id: account } = await enterAccount(stage, { ...of, name: 'Juniper reserve', number: NUMBER })
  const { id: asset } = await stage
    .as('meera')
    .call(contract.holdings.createAsset, { ...of, name: 'Quince Warehouse', kind: 'REAL_ESTATE', currency: 'USD' })
  ids = { customer, subscription, entity, account, asset }
})
afterAll(() => stage.close())

async function place(ventureId: string, name: PersonName, role: string): Promise<void> {
  await stage.sql('insert into ventures.people (venture_id, user_id) values ($1, $2)', [ventureId, PEOPLE[name].id])
  await stage.sql(
    `insert into ventures.memberships (venture_id, user_id, role, starts_on) values ($1, $2, $3, '2026-01-01')`,
    [ventureId, PEOPLE[name].id, role],
  )
}

const found = async (q: string, by: PersonName = 'meera') =>
  (await stage.as(by).call(contract.search.search, { q })).items
const titles = async (q: string, by?: PersonName) => (await found(q, by)).map(({ title }) => title)

describe('what is typed finds', () => {
  test('a customer and a subscription of a SaaS venture', async () => {
    expect(await found('brightw')).toEqual([
      { kind: 'saas_customer', id: ids.customer, ventureId: saas, title: 'Brightwater Dental', detail: 'Customer' },
    ])
    expect(await found('sub 90210')).toMatchObject([
      { kind: 'subscription', id: ids.subscription, detail: 'Subscription of Brightwater Dental, active' },
    ])
  })

  test('a company, an account and an asset of a holding', async () => {
    expect(await found('alder')).toMatchObject([{ kind: 'entity', id: ids.entity, detail: 'Company, US' }])
    expect(await found('juniper')).toEqual([
      {
        kind: 'bank_account',
        id: ids.account,
        ventureId: holding,
        title: 'Juniper reserve',
        detail: 'First Bank •••• 3000, USD',
      },
    ])
    expect(await found('quince')).toMatchObject([{ kind: 'asset', id: ids.asset, detail: 'Asset of Alder Properties' }])
  })

  test('a hotel by name and code, a campaign by name', async () => {
    expect(await found('quay')).toMatchObject([{ kind: 'hotel', id: DISPUTED_HOTEL }])
    expect(await found('sunrise')).toMatchObject([{ kind: 'campaign', id: CAMPAIGNS.solar.id, detail: 'Campaign' }])
  })

  test('P-10 of a bank account its last four characters, and nothing else of the number', async () => {
    expect(await titles('3000')).toEqual(['Juniper reserve'])
    for (const q of [NUMBER, NUMBER.slice(0, 8), NUMBER.slice(4), '532013000', '0532'])
      expect(await titles(q)).toEqual([])
    const said = await stage.sql<{ word: string }>(`select word from search.words where kind = 'bank_account'`)
    expect(said.map(({ word }) => word).sort()).toEqual(['3000', 'bank', 'first', 'juniper', 'reserve'])
  })
})

describe('what changed is found as it is now:', () => {
  test('another name, and what is void no longer', async () => {
    await stage.sql(`update bpo.campaigns set name = 'Aurora Solar' where id = $1`, [CAMPAIGNS.solar.id])
    await stage.sql(`update saas.customers set name = 'Clearwater Dental' where id = $1`, [ids.customer])
    await stage.sql(`update holdings.assets set name = 'Medlar Depot' where id = $1`, [ids.asset])
    for (const q of ['sunrise', 'brightwater', 'quince']) expect(await titles(q)).toEqual([])
    for (const q of ['aurora', 'clearwater', 'medlar']) expect(await titles(q)).toHaveLength(1)
    const gone = { id: DISPUTED_HOTEL, reason: 'Not ours' }
    await stage.as('tessa').call(contract.hotels.voidHotel, gone)
    expect(await titles('quay')).toEqual([])
  })

  test('an update of what no word is in runs no trigger of the search', async () => {
    for (const [table, id] of [
      ['saas.subscriptions', ids.subscription],
      ['saas.customers', ids.customer],
      ['holdings.bank_accounts', ids.account],
      ['holdings.entities', ids.entity],
    ] as const) {
      const plan = await stage.sql<{ 'QUERY PLAN': string }>(
        `explain (analyze, costs off, timing off) update ${table} set version = version where id = '${id}'`,
      )
      expect(plan.filter((line) => line['QUERY PLAN'].includes('words_'))).toEqual([])
    }
  })
})

describe('nobody finds what they may not see:', () => {
  const everything = ['clearwater', '90210', 'alder', 'juniper', 'medlar', 'aurora', 'harbour']

  test('another venture’s records', async () => {
    const seen = async (by: PersonName) =>
      (await Promise.all(everything.map((q) => titles(q, by)))).map(({ length }) => length)
    expect(await seen('meera')).toEqual([1, 1, 1, 1, 1, 1, 1])
    // Of logistics; of the hotels; of the call centre.
    expect(await seen('ana')).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(await seen('tessa')).toEqual([0, 0, 0, 0, 0, 0, 1])
    expect(await seen('nisha')).toEqual([0, 0, 0, 0, 0, 1, 0])
  })

  test('A-30 what a holding has is found by those who lead it and its finance alone', async () => {
    for (const q of ['alder', 'juniper', 'medlar']) {
      expect(await titles(q, 'grace')).toHaveLength(1)
      // Works in the holding.
      expect(await titles(q, 'luis')).toEqual([])
    }
  })

  test('customers and subscriptions by those who work in the venture, and by no contractor', async () => {
    for (const q of ['clearwater', '90210']) {
      expect(await titles(q, 'luis')).toHaveLength(1)
      expect(await titles(q, 'marcus')).toEqual([])
    }
  })

  test('a contractor finds the hotels that they answer for today', async () => {
    await stage.sql(
      `update ventures.memberships set role = 'CONTRACTOR', job_role = 'FRONT_DESK' where venture_id = $1 and user_id = $2`,
      [VENTURES.harbor.id, PEOPLE.luis.id],
    )
    expect(await titles('harbour', 'luis')).toEqual([])
    await stage.sql(
      `insert into hospitality.hotel_people (venture_id, hotel_id, user_id, starts_on)
       select venture_id, id, $1, '2026-06-01' from hospitality.hotels where name = 'Harbour View'`,
      [PEOPLE.luis.id],
    )
    expect(await titles('harbour', 'luis')).toEqual(['Harbour View'])
  })
})
