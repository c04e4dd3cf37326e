import { contract, type Input, type Load } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad, coverLoad, deliverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { DELTA, foundDelta } from '../../../testing/trucking.ts'
import { CARRIERS, CUSTOMERS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

type Query = Input<typeof contract.freight.listLoads>

describe('the list of loads', () => {
  let stage: Stage
  let open: Load
  let delivered: Load
  let deltas: Load
  let marcuss: Load
  beforeAll(async () => {
    stage = await openStage()
    await foundDelta(stage, ['tessa', 'daniel'])
    open = await bookLoad(stage, 'arjun', { costMinor: 260_000 })
    delivered = await bookLoad(stage, 'arjun', {
      customerId: CUSTOMERS.lakeshore.id,
      pickup: { from: '2026-06-17T08:00:00-05:00', to: null },
    })
    await coverLoad(stage, 'ana', delivered.id, { carrierId: CARRIERS.tejas.id })
    // The delivery takes the risk down and leaves the others up.
    for (const kind of ['AT_RISK', 'EXCEPTION', 'HOLD'] as const)
      await stage.as('ana').call(contract.freight.flagLoad, { id: delivered.id, kind, up: true, reason: 'Late' })
    await deliverLoad(stage, 'ana', delivered.id)
    deltas = await bookLoad(stage, 'daniel', { ventureId: DELTA.id, customerId: DELTA.customer.id })
    marcuss = await bookLoad(stage, 'omar', {
      credits: [
        { role: 'DISPATCH', userId: PEOPLE.marcus.id, share: '1' },
        { role: 'CSR', userId: PEOPLE.marcus.id, share: '1' },
      ],
    })
  })
  afterAll(() => stage.close())

  const list = (person: PersonName, query: Query = {}) => stage.as(person).call(contract.freight.listLoads, query)
  const ids = async (person: PersonName, query: Query = {}) => (await list(person, query)).items.map(({ id }) => id)

  it('says of each load what a row shows', async () => {
    const { items } = await list('ana')
    expect(items.find(({ id }) => id === delivered.id)).toEqual({
      id: delivered.id,
      ventureId: VENTURES.northline.id,
      number: delivered.number,
      status: 'DELIVERED',
      customer: { id: CUSTOMERS.lakeshore.id, name: 'Lakeshore Paper' },
      carrier: { id: CARRIERS.tejas.id, name: 'Tejas Reefer Lines' },
      origin: { city: 'Dallas', state: 'TX' },
      destination: { city: 'Atlanta', state: 'GA' },
      equipment: 'REEFER',
      pickupFrom: '2026-06-17T13:00:00.000Z',
      deliveryTo: null,
      deliveredAt: stage.clock.now(),
      bill: { minor: 250_000, currency: 'USD' },
      cost: null,
      margin: null,
      flags: ['EXCEPTION', 'HOLD'],
      lastCheckCall: null,
      zone: 'America/Chicago',
      version: 3,
    })
    expect(items.find(({ id }) => id === open.id)).toMatchObject({
      carrier: null,
      margin: { minor: -10_000, currency: 'USD' },
      flags: [],
      lastCheckCall: null,
    })
  })

  it('is ordered by entry, newest or oldest first', async () => {
    expect(await ids('ana')).toEqual([marcuss.id, delivered.id, open.id])
    expect(await ids('ana', { sort: 'oldest' })).toEqual([open.id, delivered.id, marcuss.id])
  })

  it('F-05 filters by the one status, customer, carrier, flag, billing day and unknown cost, and by several at once', async () => {
    expect(await ids('ana', { status: 'DELIVERED' })).toEqual([delivered.id])
    expect(await ids('ana', { status: 'LOST' })).toEqual([])
    expect(await ids('ana', { customerId: CUSTOMERS.lakeshore.id })).toEqual([delivered.id])
    expect(await ids('ana', { carrierId: CARRIERS.tejas.id })).toEqual([delivered.id])
    expect(await ids('ana', { carrierId: CARRIERS.bluebonnet.id })).toEqual([])
    expect(await ids('ana', { flag: 'HOLD' })).toEqual([delivered.id])
    expect(await ids('ana', { flag: 'AT_RISK' })).toEqual([])
    expect(await ids('ana', { billedOn: '2026-06-18' })).toEqual([delivered.id])
    expect(await ids('ana', { unknownCost: 'true' })).toEqual([marcuss.id, delivered.id])
    expect(await ids('ana', { unknownCost: 'false' })).toEqual([open.id])
    expect(await ids('ana', { status: 'DELIVERED', flag: 'EXCEPTION', unknownCost: 'true' })).toEqual([delivered.id])
    expect(await ids('ana', { status: 'OPEN', flag: 'EXCEPTION' })).toEqual([])
  })

  it('A-01 merges the ventures of the person, and holds nothing of others', async () => {
    expect(await ids('daniel')).toEqual([marcuss.id, deltas.id, delivered.id, open.id])
    expect(await ids('daniel', { ventureId: DELTA.id })).toEqual([deltas.id])
    expect(await ids('meera', { sort: 'oldest', limit: 3 })).toEqual([open.id, delivered.id, deltas.id])
    expect(await ids('tessa')).toEqual([deltas.id])
    expect(await ids('nobody')).toEqual([])
    expect(await ids('nisha')).toEqual([])
  })

  it('shows a contractor the loads they are credited on, each once, in every venture where they are one', async () => {
    expect(await ids('marcus')).toEqual([marcuss.id])
    expect(await ids('marcus', { status: 'OPEN', sort: 'oldest' })).toEqual([marcuss.id])
    expect(await ids('marcus', { status: 'DELIVERED' })).toEqual([])
  })

  it('pages across ventures, each load once, and ends', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await list('daniel', { limit: 1, ...(cursor && { cursor }) })
      seen.push(...page.items.map(({ id }) => id))
      expect(page.hasMore).toBe(page.nextCursor !== null)
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(seen).toEqual([marcuss.id, deltas.id, delivered.id, open.id])
  })

  it('is the same list under its older path', async () => {
    const query = { status: 'DELIVERED' } as const
    expect(await stage.as('ana').call(contract.freight.listLoadsAlias, query)).toEqual(await list('ana', query))
  })

  it('F-18 refuses ventures without loads, ventures of others, and cursors of other lists', async () => {
    const ask = (person: PersonName, query: object) => stage.as(person).ask(contract.freight.listLoads, query)
    expect(await ask('luis', { ventureId: VENTURES.harbor.id })).toMatchObject({
      status: 403,
      body: { code: 'venture.wrong_type' },
    })
    expect(await ask('luis', { ventureId: VENTURES.northline.id })).toMatchObject({
      status: 403,
      body: { code: 'venture.out_of_scope' },
    })
    const { nextCursor } = await list('ana', { limit: 1 })
    const elsewhere = await ask('ana', { limit: 1, status: 'OPEN', cursor: nextCursor })
    expect(elsewhere).toMatchObject({ status: 400, body: { code: 'cursor.invalid' } })
    for (const query of [{ limit: 101 }, { limit: 0 }, { cursor: 'x' }, { status: 'MAYBE' }, { colour: 'red' }]) {
      expect((await ask('ana', query)).status).toBe(400)
    }
  })
})
