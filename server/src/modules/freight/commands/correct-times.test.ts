import { contract, type Load } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { bookLoad, coverLoad, deliverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import type { PersonName } from '../../../testing/world/people.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.settle()
  await assertCoherent(stage.sql)
  await stage.close()
})

const { changeLoad, getLoad } = contract.freight
const { getLoadRecord, setLoadStops } = contract.loadRecord
const reason = 'The driver wrote another time on the bill of lading'

type Edit = { readonly pickedUpAt?: string; readonly deliveredAt?: string; readonly reason?: string }
async function correct(who: PersonName, { id }: Pick<Load, 'id'>, edit: Edit) {
  const { version } = await stage.as('omar').call(getLoad, { id })
  return stage.as(who).ask(changeLoad, { id, version, ...edit })
}
async function pickedUp(): Promise<Load> {
  const load = await bookLoad(stage, 'ana')
  await coverLoad(stage, 'ana', load.id)
  return stage.as('ana').call(changeLoad, { id: load.id, status: 'IN_TRANSIT', pickedUpAt: '2026-06-18T13:00:00Z' })
}

describe('a recorded pickup', () => {
  it('is corrected by whoever may, with a reason, and not by recording it again', async () => {
    const load = await pickedUp()
    const again = { id: load.id, status: 'IN_TRANSIT', pickedUpAt: '2026-06-18T03:00:00Z' } as const
    expect(await stage.as('ana').ask(changeLoad, again)).toMatchObject({
      status: 409,
      body: { code: 'load.already_picked_up' },
    })
    const same = await stage.as('ana').call(changeLoad, { ...again, pickedUpAt: '2026-06-18T08:00:00-05:00' })
    expect(same.version).toBe(load.version)
    const earlier = { pickedUpAt: '2026-06-18T03:00:00Z' }
    expect(await correct('dana', load, { ...earlier, reason })).toMatchObject({ status: 403 })
    expect(await correct('omar', load, earlier)).toMatchObject({ status: 422, body: { code: 'load.reason_missing' } })
    expect(await correct('omar', load, { ...earlier, reason })).toMatchObject({
      status: 200,
      body: { pickedUpAt: '2026-06-18T03:00:00.000Z', can: { correct_times: true } },
    })
    const { can } = await stage.as('dana').call(getLoad, { id: load.id })
    expect(can).toMatchObject({ amend: true, correct_times: false })
    const [event] = await stage.sql<{ days: string[] }>(
      'select type, days, facts->$2 as why from platform.events where subject_id = $1 order by id desc limit 1',
      [load.id, 'reason'],
    )
    expect(event).toMatchObject({ type: 'freight.load_amended', why: reason })
    expect(event?.days).toEqual(expect.arrayContaining(['2026-06-17', '2026-06-18']))
    const [row] = await stage.sql('select picked_up_on from freight.loads where id = $1', [load.id])
    expect(row).toEqual({ picked_up_on: '2026-06-17' })
  })

  it('takes the times of its stop along that contradict it, and says so', async () => {
    const load = await pickedUp()
    const { stops } = await stage.as('ana').call(getLoadRecord, { id: load.id })
    const { version } = await stage.as('ana').call(getLoad, { id: load.id })
    await stage.as('ana').call(setLoadStops, {
      id: load.id,
      version,
      stops: stops.map(({ kind, place, window }, at) => ({
        kind,
        name: null,
        place,
        window,
        arrivedAt: at === 0 ? '2026-06-18T12:30:00Z' : null,
        departedAt: at === 0 ? '2026-06-18T13:10:00Z' : null,
      })),
    })
    expect(await correct('omar', load, { pickedUpAt: '2026-06-18T03:00:00Z', reason })).toMatchObject({ status: 200 })
    const record = await stage.as('ana').call(getLoadRecord, { id: load.id })
    expect(record.stops[0]).toMatchObject({ arrivedAt: null, departedAt: null })
    const { timeline } = await stage.as('ana').call(getLoad, { id: load.id })
    expect(timeline[0]?.facts['changes']).toMatchObject({
      pickedUpAt: { before: '2026-06-18T13:00:00.000Z', after: '2026-06-18T03:00:00.000Z' },
      stops: { before: [{ departedAt: '2026-06-18T13:10:00.000Z' }, {}], after: [{ departedAt: null }, {}] },
    })
  })
})

describe('a recorded delivery', () => {
  it('is corrected alike: figures, pay and points follow to its day', async () => {
    const load = await pickedUp()
    await deliverLoad(stage, 'ana', load.id, '2026-06-18T13:05:00Z')
    await stage.settle()
    const day = () =>
      stage.sql('select fact_day, user_id, points from gamification.awards where key = $1', [
        `load_completed_${load.id}`,
      ])
    const [before] = await day()
    expect(before).toMatchObject({ fact_day: '2026-06-18', points: 25 })
    expect(await stage.as('ana').ask(changeLoad, { id: load.id, status: 'DELIVERED' })).toMatchObject({ status: 200 })
    const earlier = { deliveredAt: '2026-06-18T04:00:00Z', pickedUpAt: '2026-06-18T02:00:00Z', reason }
    expect(await correct('omar', load, earlier)).toMatchObject({
      status: 200,
      body: { billingDate: '2026-06-17', deliveredAt: '2026-06-18T04:00:00.000Z' },
    })
    await stage.settle()
    expect(await day()).toEqual([{ ...before, fact_day: '2026-06-17' }])
    const billed = await stage.sql('select day, billed from kpi.freight_daily where billed > 0 order by day')
    expect(billed).toEqual([{ day: '2026-06-17', billed: 1 }])
  })
})
