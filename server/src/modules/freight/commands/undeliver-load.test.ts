import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { bookLoad, coverLoad, deliverLoad, loadThatIs } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import type { PersonName } from '../../../testing/world/people.ts'

describe('un-delivering a load', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(async () => {
    await stage.settle()
    await assertCoherent(stage.sql)
    await stage.close()
  })

  const undeliver = (person: PersonName, id: string, given: object = { reason: 'Wrong load' }) =>
    stage.as(person).ask(contract.freight.changeLoad, { id, status: 'OPEN', ...given })
  const lastEvent = async (loadId: string) =>
    (
      await stage.sql<{ type: string; days: string[]; facts: Record<string, unknown> }>(
        'select type, days, facts from platform.events where subject_id = $1 order by id desc limit 1',
        [loadId],
      )
    )[0]

  it('names the days before and after, so that what they counted is counted again', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    await coverLoad(stage, 'ana', id)
    await deliverLoad(stage, 'ana', id, '2026-06-17T15:00:00Z')
    const { body } = await undeliver('omar', id)
    expect(body).toMatchObject({ status: 'COVERED', deliveredAt: null, billingDate: null })
    expect(await lastEvent(id)).toMatchObject({
      type: 'freight.load_undelivered',
      days: ['2026-06-17', '2026-06-18'],
      facts: { reason: 'Wrong load', deliveredOn: null, deliveredBy: null, billingDate: null, status: 'COVERED' },
    })
  })

  it('keeps a billing date that a person set', async () => {
    const { id } = await loadThatIs(stage, 'DISPATCHED', { billingDate: '2026-06-30' })
    await deliverLoad(stage, 'ana', id)
    expect((await undeliver('omar', id)).body).toMatchObject({ status: 'DISPATCHED', billingDate: '2026-06-30' })
    expect((await lastEvent(id))?.days).toEqual(['2026-06-18', '2026-06-30'])
  })

  it('is a correction: for finance, office managers and up', async () => {
    const { id } = await loadThatIs(stage, 'DELIVERED')
    for (const person of ['ana', 'dana', 'ruth'] as const) expect((await undeliver(person, id)).status).toBe(403)
    expect((await undeliver('tessa', id)).status).toBe(404)
    expect((await undeliver('grace', id)).status).toBe(200)
  })

  it('needs a reason, and said twice does not throw the carrier off', async () => {
    const { id } = await loadThatIs(stage, 'DELIVERED')
    expect((await undeliver('omar', id, {})).status).toBe(400)
    expect((await undeliver('omar', id, { reason: '  ' })).status).toBe(400)
    expect((await undeliver('omar', id)).body.status).toBe('IN_TRANSIT')
    expect(await undeliver('omar', id)).toMatchObject({ status: 422, body: { code: 'load.cause_missing' } })
  })

  it('can be delivered again', async () => {
    const { id } = await loadThatIs(stage, 'DELIVERED')
    await undeliver('omar', id)
    expect(await deliverLoad(stage, 'ana', id)).toMatchObject({ status: 'DELIVERED', billingDate: '2026-06-18' })
  })
})
