import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { bookLoad, coverLoad, deliverLoad, loadThatIs } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'

describe('delivering a load', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(async () => {
    await stage.settle()
    await assertCoherent(stage.sql)
    await stage.close()
  })

  const ask = (person: PersonName, id: string, given: object = {}) =>
    stage.as(person).ask(contract.freight.changeLoad, { id, status: 'DELIVERED', ...given })
  const deliveries = (loadId: string) =>
    stage.sql<{ days: string[]; facts: Record<string, unknown> }>(
      `select days, facts from platform.events where subject_id = $1 and type = 'freight.load_delivered'`,
      [loadId],
    )

  it('F-07 records when, by whom and for which day it is billed, in one event with the facts of its consequences', async () => {
    const load = await bookLoad(stage, 'arjun', { pickup: { from: '2026-06-16T13:00:00Z', to: null } })
    await coverLoad(stage, 'ana', load.id, { carrierCostMinor: 210_000 })
    const delivered = await deliverLoad(stage, 'ana', load.id, '2026-06-18T03:30:00Z')
    expect(delivered).toMatchObject({
      status: 'DELIVERED',
      deliveredAt: '2026-06-18T03:30:00.000Z',
      billingDate: '2026-06-17',
      margin: { minor: 40_000, currency: 'USD' },
      marginPct: '0.16',
    })
    const [event, ...more] = await deliveries(load.id)
    expect(more).toEqual([])
    expect(event?.days).toEqual(['2026-06-17', '2026-06-18'])
    expect(event?.facts).toMatchObject({
      deliveredBy: PEOPLE.ana.id,
      deliveredOn: '2026-06-17',
      billingDate: '2026-06-17',
      customerName: 'Cordova Produce',
      value: { minor: 250_000, currency: 'USD' },
      costMinor: 210_000,
      credits: [{ role: 'SALES', userId: PEOPLE.arjun.id, share: '1' }],
    })
  })

  it('is now unless another time is given, and bills the day that is given', async () => {
    const load = await loadThatIs(stage, 'IN_TRANSIT')
    const { body } = await ask('ana', load.id, { billingDate: '2026-06-20' })
    expect(body).toMatchObject({ deliveredAt: stage.clock.now(), billingDate: '2026-06-20' })
    expect((await deliveries(load.id))[0]?.days).toEqual(['2026-06-18', '2026-06-20'])
  })

  it('F-09 leaves the margin unknown while the cost is, and shows a negative one', async () => {
    const unknown = await deliverLoad(stage, 'ana', (await loadThatIs(stage, 'COVERED')).id)
    expect(unknown).toMatchObject({ cost: null, margin: null, marginPct: null })
    const dear = await bookLoad(stage, 'arjun', { billMinor: 100_000 })
    await coverLoad(stage, 'ana', dear.id, { carrierCostMinor: 125_000 })
    expect(await deliverLoad(stage, 'ana', dear.id)).toMatchObject({
      margin: { minor: -25_000, currency: 'USD' },
      marginPct: '-0.25',
    })
  })

  it('is one delivery however often it is said', async () => {
    const load = await loadThatIs(stage, 'DISPATCHED')
    const first = await deliverLoad(stage, 'ana', load.id, '2026-06-18T12:00:00Z')
    const again = await ask('dana', load.id, { deliveredAt: '2026-06-18T13:00:00Z' })
    expect(again).toMatchObject({ status: 200, body: { deliveredAt: first.deliveredAt, version: first.version } })
    expect(await deliveries(load.id)).toHaveLength(1)
  })

  it('is one delivery when twenty say it at the same moment', async () => {
    const load = await loadThatIs(stage, 'IN_TRANSIT')
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => ask(n % 2 ? 'ana' : 'dana', load.id)))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
    expect(new Set(answers.map(({ body }) => body.version)).size).toBe(1)
    expect(await deliveries(load.id)).toHaveLength(1)
  })

  it('refuses a time that is to come and one before the pickup', async () => {
    const load = await loadThatIs(stage, 'IN_TRANSIT')
    expect(await ask('ana', load.id, { deliveredAt: '2026-06-18T14:00:00Z' })).toMatchObject({
      status: 422,
      body: { code: 'load.time_in_future' },
    })
    expect(await ask('ana', load.id, { deliveredAt: '2026-06-18T12:00:00Z' })).toMatchObject({
      status: 422,
      body: { code: 'load.delivered_before_pickup' },
    })
    expect(await deliveries(load.id)).toEqual([])
  })

  it('is for those who work on loads, and a contractor’s own ones only', async () => {
    const load = await loadThatIs(stage, 'IN_TRANSIT')
    expect(await ask('ruth', load.id)).toMatchObject({ status: 403 })
    expect(await ask('tessa', load.id)).toMatchObject({ status: 404, body: { code: 'load.not_found' } })
    expect(await ask('marcus', load.id)).toMatchObject({ status: 404, body: { code: 'load.not_found' } })
    const his = await loadThatIs(stage, 'IN_TRANSIT', {
      credits: [{ role: 'DISPATCH', userId: PEOPLE.marcus.id, share: '1' }],
    })
    expect(await ask('marcus', his.id)).toMatchObject({ status: 200, body: { status: 'DELIVERED' } })
  })
})
