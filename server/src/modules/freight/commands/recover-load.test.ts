import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { bookLoad, coverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'

describe('covering a load with another carrier', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(async () => {
    await stage.settle()
    await assertCoherent(stage.sql)
    await stage.close()
  })

  const recover = (id: string, carrierId: string) =>
    stage.as('ana').ask(contract.freight.changeLoad, { id, status: 'COVERED', carrierId, reason: 'Truck broke down' })
  const types = async (loadId: string) =>
    (
      await stage.sql<{ type: string }>('select type from platform.events where subject_id = $1 order by id', [loadId])
    ).map((event) => event.type)

  it('lets the first one fall off and the next one take the load, in one step', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    await coverLoad(stage, 'ana', id, { carrierCostMinor: 200_000 })
    expect((await recover(id, CARRIERS.tejas.id)).body).toMatchObject({
      status: 'COVERED',
      carrier: { id: CARRIERS.tejas.id },
      cost: null,
    })
    expect((await types(id)).slice(2)).toEqual(['freight.load_carrier_fell_off', 'freight.load_covered'])
    const [fallOff] = await stage.sql('select carrier_id, cause from freight.load_fall_offs where load_id = $1', [id])
    expect(fallOff).toEqual({ carrier_id: CARRIERS.redRiver.id, cause: 'OTHER' })
  })

  it('changes nothing when it is the same carrier after all', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    const { version } = await coverLoad(stage, 'ana', id)
    expect(await recover(id, CARRIERS.redRiver.id)).toMatchObject({ status: 200, body: { version } })
    expect(await types(id)).toHaveLength(2)
  })
})
