import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad, coverLoad, loadThatIs } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { DELTA, foundDelta } from '../../../testing/trucking.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'

describe('covering a load', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await foundDelta(stage, ['tessa'])
  })
  afterAll(() => stage.close())

  const ask = (person: PersonName, id: string, given: object) =>
    stage.as(person).ask(contract.freight.changeLoad, { id, status: 'COVERED', ...given })
  const types = async (loadId: string) =>
    (
      await stage.sql<{ type: string }>('select type from platform.events where subject_id = $1 order by id', [loadId])
    ).map((event) => event.type)

  it('keeps the carrier, the day and the cost, which makes the margin known', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    expect(await coverLoad(stage, 'daniel', id, { carrierCostMinor: 200_000 })).toMatchObject({
      status: 'COVERED',
      carrier: { id: CARRIERS.redRiver.id, name: 'Red River Haulers' },
      coveredAt: stage.clock.now(),
      cost: { minor: 200_000, currency: 'USD' },
      margin: { minor: 50_000, currency: 'USD' },
    })
    expect(await types(id)).toEqual(['freight.load_created', 'freight.load_covered'])
  })

  it('the same cover again changes nothing; another carrier needs a reason', async () => {
    const { id, version } = await loadThatIs(stage, 'COVERED')
    expect(await coverLoad(stage, 'ana', id)).toMatchObject({ version })
    expect(await types(id)).toHaveLength(2)
    expect(await ask('ana', id, { carrierId: CARRIERS.tejas.id })).toMatchObject({
      status: 409,
      body: { code: 'load.already_covered' },
    })
  })

  it('refuses no carrier at all, a carrier of another venture, and own trucks of a broker', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    expect(await ask('ana', id, {})).toMatchObject({ status: 422, body: { code: 'load.cover_missing' } })
    expect(await ask('ana', id, { ownUnit: {} })).toMatchObject({ status: 422, body: { code: 'load.cover_missing' } })
    expect(await ask('ana', id, { carrierId: DELTA.carrier.id })).toMatchObject({
      status: 422,
      body: { code: 'carrier.unknown', errors: [{ path: 'carrierId' }] },
    })
    expect(await ask('ana', id, { ownUnit: { truck: 'T-9' } })).toMatchObject({
      status: 422,
      body: { code: 'load.own_unit_not_transport' },
    })
    expect(await types(id)).toEqual(['freight.load_created'])
  })

  it('a trucking venture covers with its own driver and truck', async () => {
    const { id } = await bookLoad(stage, 'tessa', { ventureId: DELTA.id, customerId: DELTA.customer.id })
    const unit = { driverId: PEOPLE.tessa.id, truck: 'T-9' }
    expect((await ask('tessa', id, { ownUnit: unit })).body).toMatchObject({
      status: 'COVERED',
      carrier: null,
      ownUnit: { ...unit, driverName: 'Tessa Grant' },
    })
    expect(await ask('tessa', id, { ownUnit: unit })).toMatchObject({ status: 200 })
    expect(await types(id)).toHaveLength(2)
    const stranger = await bookLoad(stage, 'tessa', { ventureId: DELTA.id, customerId: DELTA.customer.id })
    expect(await ask('tessa', stranger.id, { ownUnit: { driverId: PEOPLE.ana.id } })).toMatchObject({
      status: 422,
      body: {
        code: 'person.unknown',
        detail: 'The driver is none of this venture’s people. Choose one who is, or name the truck alone.',
        errors: [{ path: 'ownUnit.driverId' }],
      },
    })
  })

  it('is won by one of two carriers named at the same moment', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    const wishes = [CARRIERS.redRiver, CARRIERS.tejas].map((carrier) => ask('ana', id, { carrierId: carrier.id }))
    const answers = await Promise.all(wishes)
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await types(id)).toEqual(['freight.load_created', 'freight.load_covered'])
  })

  it('is not there for people of other ventures', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    expect(await ask('tessa', id, { carrierId: DELTA.carrier.id })).toMatchObject({ status: 404 })
    expect(await ask('ruth', id, {})).toMatchObject({ status: 403 })
  })
})
