import { contract, type Input, type Load } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad, coverLoad, deliverLoad, loadThatIs } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS, CUSTOMERS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

type Query = Input<typeof contract.freight.listLoads>
const ventureId = VENTURES.northline.id
const credit = (role: 'SALES' | 'DISPATCH', who: keyof typeof PEOPLE) => ({ role, userId: PEOPLE[who].id, share: '1' })

describe('narrowing the list of loads', () => {
  let stage: Stage
  let early: Load
  let late: Load
  let open: Load
  let lost: Load
  beforeAll(async () => {
    stage = await openStage()
    const van = {
      equipment: 'VAN',
      origin: { city: 'Chicago', state: 'IL' },
      destination: { city: 'Phoenix', state: 'AZ' },
    } as const
    // The later one to be delivered is entered first, so that the two orders differ.
    late = await bookLoad(stage, 'omar', { ...van, credits: [credit('SALES', 'priya'), credit('DISPATCH', 'marcus')] })
    early = await bookLoad(stage, 'omar', { credits: [credit('SALES', 'arjun'), credit('DISPATCH', 'priya')] })
    await coverLoad(stage, 'omar', early.id, { carrierId: CARRIERS.tejas.id, carrierCostMinor: 1 })
    await deliverLoad(stage, 'omar', early.id, '2026-06-16T18:00:00Z')
    await coverLoad(stage, 'omar', late.id)
    await deliverLoad(stage, 'omar', late.id, '2026-06-17T18:00:00Z')
    open = await bookLoad(stage, 'omar', { customerId: CUSTOMERS.lakeshore.id, credits: [credit('SALES', 'priya')] })
    lost = await loadThatIs(stage, 'LOST', { credits: [] })
  })
  afterAll(() => stage.close())

  const names = () =>
    new Map([
      [early.id, 'early'],
      [late.id, 'late'],
      [open.id, 'open'],
      [lost.id, 'lost'],
    ])
  const list = async (query: Query, who: PersonName = 'omar') => {
    const { items } = await stage.as(who).call(contract.freight.listLoads, { ventureId, ...query })
    return items.map(({ id }) => names().get(id))
  }

  it.each<[string, Query, string[]]>([
    ['what counts as delivered', { progress: 'delivered' }, ['early', 'late']],
    ['what is on its way', { progress: 'not_delivered' }, ['open']],
    ['a lane', { originState: 'IL', destinationState: 'AZ' }, ['late']],
    ['an origin', { originState: 'TX' }, ['lost', 'open', 'early']],
    ['equipment', { equipment: 'VAN' }, ['late']],
    ['a currency', { currency: 'EUR' }, []],
    ['what no carrier moves', { withoutCarrier: 'true' }, ['lost', 'open']],
    ['what nobody was asked about yet', { notAsked: 'true' }, ['open']],
    ['somebody’s loads', { creditedTo: PEOPLE.priya.id }, ['open', 'early', 'late']],
    ['somebody’s loads in a role', { creditedTo: PEOPLE.priya.id, creditRole: 'SALES' }, ['open', 'late']],
    ['somebody’s loads on their way', { creditedTo: PEOPLE.priya.id, progress: 'not_delivered' }, ['open']],
    ['somebody’s loads of some days', { creditedTo: PEOPLE.priya.id, billedFrom: '2026-06-17' }, ['late']],
    ['what nobody is credited on in a role', { creditRole: 'DISPATCH' }, ['lost', 'open']],
    ['one billing day', { billedFrom: '2026-06-16', billedTo: '2026-06-16' }, ['early']],
    ['billing days, in their order', { billedFrom: '2026-06-16' }, ['late', 'early']],
    ['billing days, the oldest first', { billedTo: '2026-06-18', sort: 'oldest' }, ['early', 'late']],
    ['days of delivery', { deliveredTo: '2026-06-16' }, ['early']],
    ['days of entry', { createdFrom: '2026-06-18', createdTo: '2026-06-18' }, ['lost', 'open', 'early', 'late']],
    ['days of cover', { coveredFrom: '2026-06-18' }, ['early', 'late']],
    ['days of loss', { lostFrom: '2026-06-18', lostTo: '2026-06-18' }, ['lost']],
    ['days of loss gone by', { lostTo: '2026-06-17' }, []],
    ['two kinds of days', { billedFrom: '2026-06-16', createdTo: '2026-06-17' }, []],
  ])('by %s', async (_, query, expected) => {
    expect(await list(query)).toEqual(expected)
  })

  it('to the one of a number', async () => {
    expect(await list({ number: late.number })).toEqual(['late'])
    expect(await list({ number: 'NL-0' })).toEqual([])
  })

  it('to one’s own: whoever asks, and a contractor sees no other anyway', async () => {
    expect(await list({ creditedTo: 'me' }, 'priya')).toEqual(['open', 'early', 'late'])
    expect(await list({ creditedTo: 'me', progress: 'not_delivered' }, 'arjun')).toEqual([])
    expect(await list({}, 'marcus')).toEqual(['late'])
    expect(await list({ billedFrom: '2026-06-01' }, 'marcus')).toEqual(['late'])
    expect(await list({ creditedTo: PEOPLE.arjun.id }, 'marcus')).toEqual([])
  })

  it('by what went wrong on a day', async () => {
    await coverLoad(stage, 'omar', open.id)
    await stage
      .as('omar')
      .call(contract.freight.changeLoad, { id: open.id, status: 'OPEN', reason: 'Broke down', cause: 'BREAKDOWN' })
    await stage
      .as('omar')
      .call(contract.freight.flagLoad, { id: open.id, kind: 'AT_RISK', up: true, reason: 'No truck' })
    expect(await list({ fellOffFrom: '2026-06-18', fellOffTo: '2026-06-18' })).toEqual(['open'])
    expect(await list({ fellOffTo: '2026-06-17' })).toEqual([])
    expect(await list({ atRiskFrom: '2026-06-20' })).toEqual(['open'])
    expect(await list({ atRiskTo: '2026-06-17' })).toEqual([])
    await stage.as('omar').call(contract.freight.flagLoad, { id: open.id, kind: 'AT_RISK', up: false, reason: 'Found' })
    expect(await list({ atRiskFrom: '2026-06-18', atRiskTo: '2026-06-18' })).toEqual(['open'])
    expect(await list({ atRiskFrom: '2026-06-19' })).toEqual([])
  })

  it('F-06 pages by days without losing or repeating a load, also where many share one', async () => {
    for (let n = 0; n < 5; n += 1) {
      const { id } = await bookLoad(stage, 'omar', { customerId: CUSTOMERS.tristate.id })
      await coverLoad(stage, 'omar', id)
      await deliverLoad(stage, 'omar', id, `2026-06-1${3 + (n % 2)}T18:00:00Z`)
    }
    for (const sort of ['newest', 'oldest'] as const) {
      const query = { ventureId, customerId: CUSTOMERS.tristate.id, deliveredFrom: '2026-06-01', limit: 2, sort }
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const page: { items: { id: string; deliveredAt: string | null }[]; nextCursor: string | null } = await stage
          .as('omar')
          .call(contract.freight.listLoads, { ...query, ...(cursor && { cursor }) })
        seen.push(...page.items.map(({ id, deliveredAt }) => `${deliveredAt} ${id}`))
        cursor = page.nextCursor
      } while (cursor)
      expect(seen).toHaveLength(5)
      expect(seen).toEqual(sort === 'newest' ? seen.toSorted().reverse() : seen.toSorted())
    }
  })

  it('refuses a day that is none and a role that nobody has', async () => {
    const ask = (query: object) => stage.as('omar').ask(contract.freight.listLoads, { ventureId, ...query })
    expect(await ask({ billedFrom: '2026-02-30' })).toMatchObject({ status: 400 })
    expect(await ask({ creditRole: 'BOSS' })).toMatchObject({ status: 400 })
    expect(await ask({ creditedTo: 'you' })).toMatchObject({ status: 400 })
  })
})
