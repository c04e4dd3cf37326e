import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad, coverLoad, deliverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'

const { listCarrierMatches } = contract.carrierMatches
const { getCarrier, changeCarrier } = contract.carriers
const { redRiver, tejas, bluebonnet } = CARRIERS

describe('who could drive a load', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await delivered(redRiver.id, 781, 140_000)
    await delivered(redRiver.id, 219, 160_000)
    await delivered(redRiver.id, 500)
    await edit(tejas.id, { equipment: ['REEFER'], lanes: [{ originState: 'TX', destinationState: 'CA' }] })
    await edit(bluebonnet.id, { doNotUseReason: 'Held a load for ransom', equipment: ['REEFER'], rating: 5 })
    await edit(redRiver.id, { email: 'dispatch@redriver.example' })
  })
  afterAll(() => stage.close())

  async function delivered(carrierId: string, miles: number, carrierCostMinor?: number): Promise<void> {
    const { id } = await bookLoad(stage, 'arjun', { miles })
    await coverLoad(stage, 'ana', id, { carrierId, ...(carrierCostMinor !== undefined && { carrierCostMinor }) })
    await deliverLoad(stage, 'ana', id)
  }
  async function edit(id: string, fields: Omit<Input<typeof changeCarrier>, 'id' | 'version'>): Promise<void> {
    const { version } = await stage.as('ana').call(getCarrier, { id })
    await stage.as('ana').call(changeCarrier, { id, version, ...fields })
  }
  const matches = async (id: string, given: object = {}, by: PersonName = 'ana') =>
    (await stage.as(by).call(listCarrierMatches, { id, ...given })).items
  const open = (given: Parameters<typeof bookLoad>[2] = {}) => bookLoad(stage, 'arjun', given)

  it('F-11 is answered best first, and who may not drive comes last with the reasons', async () => {
    const found = await matches((await open()).id)
    expect(found.map(({ carrier, gate }) => [carrier.name, gate.verdict])).toEqual([
      [redRiver.name, 'WARN'],
      [tejas.name, 'WARN'],
      [bluebonnet.name, 'BLOCK'],
    ])
    expect(found[2]?.gate.reasons[0]?.sentence).toContain('Held a load for ransom')
    expect(await matches((await open()).id, { limit: 1 })).toMatchObject([{ carrier: { id: redRiver.id } }])
  })

  it('F-12 tells each factor with its share of the score', async () => {
    const [best] = await matches((await open()).id)
    expect(best?.factors.map(({ key, points, of }) => [key, points, of])).toEqual([
      ['equipment', 20, 20],
      ['preferred_lane', 0, 14],
      ['lane_history', 12, 24],
      ['customer_history', 6, 8],
      ['on_time', 7, 14],
      ['fall_offs', 8, 8],
      ['rating', 4, 8],
      ['recency', 4, 4],
    ])
    expect(best?.score).toBe(61)
    expect(best?.factors[0]?.says).toBe('Drove this equipment for you.')
  })

  it('shows what the lane cost with each: an unknown cost is none, and no load is no data', async () => {
    const [best, next] = await matches((await open()).id)
    expect(best).toMatchObject({
      lastRate: { cost: { minor: 160_000, currency: 'USD' }, deliveredOn: '2026-06-18' },
      costPerMile: { minor: 300, currency: 'USD' },
      contact: { email: true, phone: false },
      mcNumber: redRiver.mc,
    })
    expect(next).toMatchObject({ lastRate: null, costPerMile: null, contact: { email: false, phone: false } })
    const [back] = await matches((await open({ origin: { city: 'Reno', state: 'NV' } })).id)
    expect(back).toMatchObject({ carrier: { id: redRiver.id }, lastRate: null, costPerMile: null })
  })

  it('leaves out who fell off this load, or says so where they are asked for', async () => {
    const { id } = await open()
    await coverLoad(stage, 'ana', id, { carrierId: tejas.id })
    const fellOff = { id, status: 'OPEN' as const, reason: 'Broke down', cause: 'BREAKDOWN' as const }
    await stage.as('ana').call(contract.freight.changeLoad, fellOff)
    expect((await matches(id)).map(({ carrier }) => carrier.id)).toEqual([redRiver.id, bluebonnet.id])
    const all = await matches(id, { withFallen: 'true' })
    expect(all.map(({ carrier, fellOffThis }) => [carrier.id, fellOffThis])).toEqual([
      [redRiver.id, false],
      [tejas.id, true],
      [bluebonnet.id, false],
    ])
    expect(all[1]?.factors.find(({ key }) => key === 'fall_offs')?.says).toBe('Fell off 1 of 1 load.')
  })

  it('is asked of loads that nobody drives yet', async () => {
    const { id } = await open()
    await coverLoad(stage, 'ana', id)
    expect(await stage.as('ana').ask(listCarrierMatches, { id })).toMatchObject({
      status: 409,
      body: { code: 'load.not_open' },
    })
  })

  it('is for who sees the load; a contractor is shown no rates of loads that are not theirs', async () => {
    const { id } = await open()
    expect((await stage.as('marcus').ask(listCarrierMatches, { id })).status).toBe(404)
    const credits = [{ role: 'DISPATCH' as const, userId: PEOPLE.marcus.id, share: '1' }]
    await stage.as('omar').call(contract.freight.setLoadCredits, { id, version: 1, credits })
    const [best] = await matches(id, {}, 'marcus')
    expect(best).toMatchObject({ carrier: { id: redRiver.id }, score: 61, lastRate: null, costPerMile: null })
  })
})
