import { afterAll, beforeAll, expect, test } from 'vitest'
import { FMCSA_FAULTS as F, openFmcsa } from '../../../../fakes/fmcsa.ts'
import type { HttpFake } from '../../../../fakes/http-fake.ts'
import { createFmcsa, type Fmcsa } from '../../../integrations/fmcsa/index.ts'
import { systemCaller } from '../../../platform/caller.ts'
import type { JobRun } from '../../../platform/jobs/scheduled-job.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { refreshJob } from './refresh-job.ts'

const { id, zone } = VENTURES.northline
const DOTS = Object.values(CARRIERS).map(({ dot }) => dot)

let stage: Stage
let register: HttpFake
let fmcsa: Fmcsa | null = null
beforeAll(async () => {
  register = await openFmcsa({ webKey: 'the key', carriers: new Map(DOTS.map((dot) => [Number(dot), {}])) })
  stage = await openStage({
    outsideLimits: { attemptMs: 400, firstWaitMs: 1, totalMs: 4_000, failuresToOpen: 1_000 },
    openRegister: (parts) => {
      fmcsa = createFmcsa({ ...parts, account: { url: register.url, webKey: 'the key' } })
      return fmcsa
    },
  })
})
afterAll(async () => {
  await stage.close()
  await register.close()
})

/** A night at Northline: what it counted, and what went wrong. */
async function night(at: string) {
  stage.clock.set(at)
  const before = register.asked.length
  const caller = systemCaller([id], stage.clock.now())
  const stats: Record<string, number> = {}
  const problems: string[] = []
  const run: JobRun = {
    venture: { id, type: 'LOGISTICS', zone, liveFrom: '2026-01-01' },
    days: [],
    now: caller.now,
    signal: new AbortController().signal,
    perform: async (command, input) => (await stage.system.run(command, caller, input)).result,
    read: (query) => stage.system.database.readMoment(caller, (db) => query(db, caller)),
    count: (what, by) => {
      stats[what] = (stats[what] ?? 0) + by
    },
    item: async (name, work) => {
      await work().catch((error: unknown) => problems.push(`${name}: ${String(error)}`))
    },
    problem: (item) => void problems.push(item),
  }
  const outcome = await refreshJob({ register: fmcsa, pauseMs: 1 }).work(run)
  return { outcome, stats, problems, asked: register.asked.length - before }
}
const kept = () =>
  stage.sql<{ dot_number: string }>('select dot_number, missing_since from freight.fmcsa_snapshots order by 1')

test('asks about each carrier once a night, and again the next one', async () => {
  expect(await night('2026-06-18T07:00:00Z')).toMatchObject({ stats: { found: 3 }, problems: [], asked: 3 })
  expect(await kept()).toHaveLength(3)
  expect(await night('2026-06-18T09:00:00Z')).toMatchObject({ stats: {}, asked: 0 })
  expect(await night('2026-06-19T07:00:00Z')).toMatchObject({ stats: { found: 3 }, asked: 3 })
})

test('F-16 one that cannot be read is noted, stays as it was and is asked again; the others go on', async () => {
  const before = await stage.sql('select dot_number, snapshot, retrieved_at from freight.fmcsa_snapshots order by 1')
  register.fail(F.otherShape)
  expect(await night('2026-06-20T07:00:00Z')).toMatchObject({
    stats: { found: 2, 'not read': 1 },
    problems: [expect.stringMatching(/^DOT \d+$/)],
  })
  expect(await stage.sql('select dot_number, snapshot, retrieved_at from freight.fmcsa_snapshots order by 1')).toEqual(
    before,
  )
  expect(await night('2026-06-20T08:00:00Z')).toMatchObject({ stats: { found: 1 }, asked: 1 })
})

test('F-16 a refused key or maintenance ends the night at once and takes no authority away', async () => {
  const before = await stage.sql('select * from freight.fmcsa_snapshots order by 1')
  for (const fault of [F.keyRefused, F.maintenance, F.edgeDeny]) {
    register.fail(fault)
    expect(await night('2026-06-21T08:00:00Z')).toMatchObject({
      stats: { 'not read': 1 },
      problems: ['register'],
      asked: 1,
    })
  }
  expect(await stage.sql('select * from freight.fmcsa_snapshots order by 1')).toEqual(before)
})

test('F-16 a withdrawn authority is taken over, and a carrier that the register forgot is marked', async () => {
  register.fail(F.unknownWords)
  expect(await night('2026-06-22T08:00:00Z')).toMatchObject({ stats: { found: 2, not_found: 1 }, problems: [] })
  expect((await kept()).filter((row) => 'missing_since' in row && row.missing_since !== null)).toHaveLength(1)
})

test('a number that the register does not know waits its turn as the others do', async () => {
  await stage.sql(`insert into freight.carriers (venture_id, name, dot_number) values ($1, 'Never Heard Of', '1')`, [
    id,
  ])
  expect(await night('2026-06-23T08:00:00Z')).toMatchObject({ stats: { found: 3, not_found: 1 }, asked: 4 })
  expect(await night('2026-06-23T09:00:00Z')).toMatchObject({ stats: {}, asked: 0 })
})

test('is on the schedule, and says so where no register is connected', async () => {
  expect(await refreshJob({ register: null }).work({} as JobRun)).toEqual({
    skipped: 'The register of carriers is not connected.',
  })
})
