import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad, coverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'

describe('times that people give', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  const amend = async (id: string, fields: object) =>
    stage.as('omar').ask(contract.freight.changeLoad, {
      id,
      version: (await stage.as('omar').call(contract.freight.getLoad, { id })).version,
      ...fields,
    })

  it.each([
    ['0026-06-17T12:00:00Z', 'must be an instant between 1900-01-01 and 2199-12-31, UTC'],
    ['2200-01-01T00:00:00Z', 'must be an instant between 1900-01-01 and 2199-12-31, UTC'],
    ['2026-06-17T12:00:00.1234567890Z', 'must have at most nine decimals of a second'],
    ['2026-06-17', 'must be an instant such as 2026-06-18T13:12:00Z'],
  ])('are refused where they cannot be meant: %s', async (at, message) => {
    const { id } = await bookLoad(stage, 'arjun')
    expect(await amend(id, { pickup: { from: at, to: null } })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'pickup.from', message }] },
    })
    await coverLoad(stage, 'ana', id)
    const step = stage.as('ana').ask(contract.freight.changeLoad, { id, status: 'IN_TRANSIT', pickedUpAt: at })
    expect((await step).status).toBe(400)
  })

  it('are refused by their field, days too', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    expect(await amend(id, { billingDate: '0026-06-17' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'billingDate', message: 'must be a day between 1900-01-01 and 2199-12-31' }] },
    })
  })

  it('of a year that stands from before are shown, and the database takes no more of them', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    const year26 = () =>
      stage.sql(`update freight.loads set pickup_from = '0026-06-17 12:00:00+00' where id = $1`, [id])
    await expect(year26()).rejects.toMatchObject({ constraint: 'loads_times_kept' })
    await stage.sql('alter table freight.loads drop constraint loads_times_kept')
    await year26()
    const { pickup } = await stage.as('ana').call(contract.freight.getLoad, { id })
    expect(pickup.from).toBe('0026-06-17T12:00:00.000Z')
    expect((await stage.as('ana').call(contract.freight.listLoads, {})).items.map((load) => load.id)).toContain(id)
    expect((await amend(id, { pickup: { from: '2026-06-17T12:00:00Z', to: null } })).status).toBe(200)
  })

  it('nine decimals are as exact as a stored instant is', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    const { body } = await amend(id, { pickup: { from: '2026-06-17T12:00:00.123456789Z', to: null } })
    expect(body.pickup.from).toBe('2026-06-17T12:00:00.123Z')
  })
})

describe('places that people give', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  it('are one however they are written, also in filters', async () => {
    const { id } = await bookLoad(stage, 'arjun', {
      origin: { city: ' El\u00a0  Paso', state: 'tx ' },
      destination: { city: 'Santa\nFe', state: 'Nm' },
    })
    const load = await stage.as('ana').call(contract.freight.getLoad, { id })
    expect([load.origin, load.destination]).toEqual([
      { city: 'El Paso', state: 'TX' },
      { city: 'Santa Fe', state: 'NM' },
    ])
    const found = await stage.as('ana').call(contract.freight.listLoads, { destinationState: 'nm' })
    expect(found.items.map((each) => each.id)).toEqual([id])
  })
})
