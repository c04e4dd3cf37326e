import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { DELTA, foundDelta } from '../../../testing/trucking.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import type { PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { listCustomers, createCustomer, listCarriers, createCarrier } = contract.freight
const northline = { ventureId: VENTURES.northline.id }

describe('customers and carriers', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await foundDelta(stage, ['tessa', 'daniel'])
  })
  afterAll(() => stage.close())

  const names = async (person: PersonName, query: object = {}) =>
    (await stage.as(person).call(listCustomers, query)).items.map(({ name }) => name)

  it('come by name, those of several ventures merged', async () => {
    const theirs = ['Cordova Produce', 'Lakeshore Paper', 'Peach State Foods', 'Tristate Auto Parts']
    expect(await names('ana')).toEqual(theirs)
    expect(await names('daniel')).toEqual(['Cordova Produce', 'Delta Grain', ...theirs.slice(1)])
    expect(await names('daniel', { ventureId: DELTA.id })).toEqual(['Delta Grain'])
    expect(await names('nisha')).toEqual([])
  })

  it('are found as people type them: by beginnings of words, without case and accents; nothing is a pattern', async () => {
    for (const startsWith of ['Peach', 'peach', 'STATE', 'foods pea', 'p\u00e9ach state'])
      expect(await names('ana', { startsWith })).toEqual(['Peach State Foods'])
    expect(await names('ana', { startsWith: 'each' })).toEqual([])
    expect(await names('ana', { startsWith: 'P_ach' })).toEqual([])
    expect(await names('ana', { startsWith: 'foods lake' })).toEqual([])
    const carriers = async (startsWith: string) =>
      (await stage.as('ana').call(listCarriers, { ...northline, startsWith })).items.map(({ name }) => name)
    expect(await carriers('haul')).toEqual(['Red River Haulers'])
    expect(await carriers(CARRIERS.redRiver.mc.slice(0, 5))).toContain('Red River Haulers')
    expect(await names('ana', { startsWith: '' })).toHaveLength(4)
  })

  it('page by page, each once', async () => {
    const first = await stage.as('daniel').call(listCustomers, { limit: 3 })
    const second = await stage.as('daniel').call(listCustomers, { limit: 3, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(await names('daniel'))
    expect(second).toMatchObject({ hasMore: false, nextCursor: null })
  })

  it('are added once, also when two add the same customer at the same moment', async () => {
    const add = () => stage.as('arjun').ask(createCustomer, { ...northline, name: 'Acme Foods' })
    const answers = await Promise.all([add(), add()])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const made = answers.find(({ status }) => status === 200)?.body.id
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'customer.exists',
      facts: { id: made },
    })
    expect(await names('ana', { startsWith: 'Acme' })).toEqual(['Acme Foods'])
  })

  it('are one however the blanks and the letters of their name are written, and are kept tidied', async () => {
    const made = await stage
      .as('arjun')
      .call(createCustomer, { ...northline, name: ' Caf\u00e9\u00a0 Crown\u200b\nMills ' })
    expect(made.name).toBe('Caf\u00e9 Crown Mills')
    for (const name of ['Cafe\u0301 Crown Mills', 'caf\u00e9\u2003crown\tmills', '\ufeffCaf\u00e9 Crown Mills'])
      expect(await stage.as('arjun').ask(createCustomer, { ...northline, name })).toMatchObject({
        status: 409,
        body: { facts: { id: made.id } },
      })
    for (const name of ['Evil\u202eInc', 'Evil\u2066Inc', '\u200b'])
      expect((await stage.as('arjun').ask(createCustomer, { ...northline, name })).status).toBe(400)
  })

  it('a void one keeps its name, and whoever enters it again is told to bring it back', async () => {
    const { id } = await stage.as('arjun').call(createCustomer, { ...northline, name: 'Twice Entered' })
    await stage.as('omar').call(contract.customers.voidCustomer, { id, reason: 'Entered twice' })
    expect(await stage.as('arjun').ask(createCustomer, { ...northline, name: 'twice entered' })).toMatchObject({
      status: 409,
      body: { code: 'customer.exists', detail: expect.stringContaining('Bring it back'), facts: { id, isVoid: true } },
    })
    const carrier = await stage
      .as('arjun')
      .call(createCarrier, { ...northline, name: 'Void Lines', mcNumber: '1900001' })
    await stage.as('omar').call(contract.carriers.voidCarrier, { id: carrier.id, reason: 'Entered twice' })
    expect(
      await stage.as('arjun').ask(createCarrier, { ...northline, name: 'Void Lines', mcNumber: '1900001' }),
    ).toMatchObject({
      status: 409,
      body: { code: 'carrier.exists', detail: expect.stringContaining('Bring it back'), facts: { isVoid: true } },
    })
  })

  it('say which of them nobody works with any more', async () => {
    const { id } = await stage.as('arjun').call(createCustomer, { ...northline, name: 'Quiet Quarry' })
    const { version } = await stage.as('omar').call(contract.customers.getCustomer, { id })
    await stage.as('omar').call(contract.customers.changeCustomer, { id, version, status: 'INACTIVE' })
    expect((await stage.as('ana').call(listCustomers, { startsWith: 'quiet' })).items).toMatchObject([
      { id, status: 'INACTIVE' },
    ])
  })

  it('are one in whatever case their name is written', async () => {
    expect((await stage.as('arjun').ask(createCustomer, { ...northline, name: 'ACME foods' })).status).toBe(409)
  })

  it('carriers may bear one name, but not one MC or DOT number', async () => {
    const add = (given: object) => stage.as('daniel').ask(createCarrier, { ...northline, name: 'Blue Line', ...given })
    const first = await add({ mcNumber: '1000001' })
    expect(first.status).toBe(200)
    expect((await add({ mcNumber: '1000002', dotNumber: '2000002' })).status).toBe(200)
    expect(await add({ mcNumber: '1000001' })).toMatchObject({
      status: 409,
      body: { code: 'carrier.exists', facts: { id: first.body.id } },
    })
    expect(await add({ dotNumber: '2000002' })).toMatchObject({ status: 409, body: { code: 'carrier.exists' } })
    expect((await add({ mcNumber: 'MC-5' })).status).toBe(400)
    const { items } = await stage.as('ana').call(listCarriers, { startsWith: 'Blue L' })
    expect(items).toHaveLength(2)
  })

  it('a contractor browses carriers but no customers, and adds neither', async () => {
    expect(await names('marcus')).toEqual([])
    expect((await stage.as('marcus').call(listCarriers, {})).items.length).toBeGreaterThan(2)
    expect((await stage.as('marcus').ask(createCustomer, { ...northline, name: 'Mine' })).status).toBe(403)
    expect((await stage.as('marcus').ask(createCarrier, { ...northline, name: 'Mine' })).status).toBe(403)
  })

  it('F-18 belong to freight ventures of the person only', async () => {
    const harbor = { ventureId: VENTURES.harbor.id }
    for (const [endpoint, input] of [
      [listCustomers, harbor],
      [createCustomer, { ...harbor, name: 'Guest' }],
    ] as const) {
      expect(await stage.as('tessa').ask(endpoint, input)).toMatchObject({
        status: 403,
        body: { code: 'venture.wrong_type' },
      })
      expect(await stage.as('ana').ask(endpoint, input)).toMatchObject({
        status: 403,
        body: { code: 'venture.out_of_scope' },
      })
    }
    expect((await stage.as('ruth').ask(createCarrier, { ...northline, name: 'Mine' })).status).toBe(403)
  })
})
