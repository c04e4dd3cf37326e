import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { deliverAll, THREE_DAYS } from './freight-days.fixture.ts'

const ventureId = VENTURES.northline.id

describe('a day that nobody computed', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await deliverAll(stage)
  })
  afterAll(() => stage.close())

  const show = (to: string = THREE_DAYS.to) =>
    stage.as('omar').call(contract.dashboards.freightDashboard, { ventureId, from: THREE_DAYS.from, to })
  const marks = () =>
    stage.sql(
      `select distinct day from platform.dirty_days where area = 'kpi.freight' and event_id not in (select id from platform.events) order by 1`,
    )
  const computed = () => stage.sql(`select day, is_empty from kpi.computed_days where area = 'kpi.freight' order by 1`)

  it('is counted for the reply, marked, and stored by the next one, which says the same', async () => {
    const first = await show()
    expect(first.computed).toBe('now')
    expect(first.series.every((bar) => bar.computed === 'now')).toBe(true)
    await stage.settle()
    const second = await show()
    expect(second.computed).toBe('stored')
    expect({ ...second, ...unstamped(second) }).toEqual({ ...first, ...unstamped(first) })
  })

  it('is stored also when nothing happened on it, and not asked for again', async () => {
    expect(await computed()).toContainEqual({ day: '2026-06-13', is_empty: true })
    await show()
    await stage.system.kpi.settled()
    expect(await marks()).toEqual([])
  })

  it('is only marked: the reply itself writes no figure', async () => {
    await stage.sql(`delete from kpi.freight_daily where day = '2026-06-17'`)
    await stage.sql('update kpi.versions set version = version + 1')
    const before = await stage.sql('select xmin, * from kpi.freight_daily order by day')
    expect((await show()).computed).toBe('now')
    await stage.system.kpi.settled()
    expect(await stage.sql('select xmin, * from kpi.freight_daily order by day')).toEqual(before)
    expect(await marks()).toEqual([{ day: '2026-06-17' }])
    await stage.settle()
    expect((await show()).computed).toBe('stored')
  })

  it('is one that was computed before it began, as soon as it has', async () => {
    await stage.sql(
      `insert into platform.dirty_days (venture_id, area, day, event_id) values ($1, 'kpi.freight', '2026-06-19', uuidv7())`,
      [ventureId],
    )
    await stage.settle()
    expect((await show('2026-06-19')).computed).toBe('stored')
    stage.clock.set('2026-06-19T05:00:00.000Z')
    expect((await show('2026-06-19')).computed).toBe('now')
    await stage.settle()
    expect((await show('2026-06-19')).computed).toBe('stored')
  })
})

/** Figures without when and how they were computed. */
function unstamped(dashboard: { readonly series: readonly object[] }) {
  return { asOf: '', computed: '', series: dashboard.series.map((bar) => ({ ...bar, asOf: '', computed: '' })) }
}
