import { addDays, type Day, eachDay } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dailyPay } from '../modules/incentives/index.ts'
import type { Order } from '../platform/jobs/order.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const ZONES = ['UTC', 'Asia/Kolkata', 'America/New_York', 'America/Los_Angeles', 'Australia/Lord_Howe']
const DAYS = 400
const FIRST: Day = '2026-01-01'
/** The hours at which somebody looks, uneven on purpose: every clock change of the year lies between two of them. */
const STEPS = [5, 7, 12] as const

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ now: `${FIRST}T00:00:00.000Z`, scheduledJobs: [dailyPay] })
  await stage.sql(`update ventures.ventures set is_active = false`)
  for (const [index, zone] of ZONES.entries()) {
    await stage.sql(
      `insert into ventures.ventures (code, name, type, currency, zone, week_start, working_weekdays, live_from)
        select 'SW' || $1, 'Sweep ' || $2, type, currency, $2, week_start, working_weekdays, $3 from ventures.ventures where id = $4`,
      [index, zone, FIRST, VENTURES.northline.id],
    )
  }
})
afterAll(() => stage.close())

const queued = () => stage.sql<{ data: Order }>(`delete from jobs.job where name = 'scheduled' returning data`)

test('over 400 days in five zones the scheduled commit covers each business day of each venture exactly once', async () => {
  const last = Date.parse(`${addDays(FIRST, DAYS)}T23:00:00.000Z`)
  let step = 0
  for (
    let now = Date.parse(`${FIRST}T00:00:00.000Z`);
    now < last;
    now += (STEPS[step % STEPS.length] ?? 1) * 3_600_000
  ) {
    stage.clock.set(new Date(now).toISOString())
    await stage.system.jobs.planOnce()
    for (const { data } of await queued()) await stage.system.jobs.work(data)
    step += 1
  }
  const committed = await stage.sql<{ zone: string; day: Day; times: number }>(
    `select v.zone, day, count(*)::int as times from incentives.commits c join ventures.ventures v on v.id = c.venture_id, unnest(c.days) day
      where c.reason = 'SCHEDULE' group by v.zone, day order by v.zone, day`,
  )
  expect(committed.filter(({ times }) => times !== 1)).toEqual([])
  for (const zone of ZONES) {
    const days = committed.filter((row) => row.zone === zone).map(({ day }) => day)
    expect({ zone, days }).toEqual({ zone, days: eachDay(FIRST, days.at(-1) ?? FIRST) })
    expect(days.length).toBeGreaterThanOrEqual(DAYS)
  }
}, 240_000)
