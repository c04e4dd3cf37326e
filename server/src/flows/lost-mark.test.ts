import type { Day, LoadId, VentureId } from '@holdfast/engine/kernel'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemCaller } from '../platform/caller.ts'
import { createRunner } from '../platform/command.ts'
import { type Database, openDatabase } from '../platform/db/database.ts'
import { urlFor } from '../platform/db/roles.ts'
import { publish } from '../platform/events.ts'
import type { DirtyArea } from '../platform/jobs/dirty-area.ts'
import { createDrainer } from '../platform/jobs/drainer.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { MORNING } from '../testing/stage.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const NORTHLINE = VENTURES.northline.id
const DAY = '2026-06-18' as Day
const clock = { now: () => MORNING as never }
const log = pino({ level: 'silent' })

let database: TestDatabase
let writers: Database
let workers: Database
beforeAll(async () => {
  database = await cloneDatabase()
  const url = urlFor(database.ownerUrl, 'holdfast_app')
  writers = openDatabase({ url, max: 16, direct: true })
  workers = openDatabase({ url, max: 2, direct: true })
})
afterAll(async () => {
  await writers.close()
  await workers.close()
  await database.drop()
})

/** An area whose figure of a day is how many events name it, so that a lost fact shows at once. */
function counting(onRead: () => Promise<void>): { area: DirtyArea; seen: () => number } {
  let seen = 0
  const area: DirtyArea = {
    name: 'counted',
    hears: () => true,
    recompute: async (tx, _caller, ventureId: VentureId, days) => {
      await onRead()
      const facts = await tx
        .selectFrom('platform.events')
        .select('id')
        .where('venture_id', '=', ventureId)
        .where('type', '=', 'test.fact')
        .execute()
      if (days.includes(DAY)) seen = facts.length
    },
  }
  return { area, seen: () => seen }
}

function writer(hold: Promise<void>): Promise<unknown> {
  const run = createRunner({
    database: writers,
    consequences: { areasOf: () => ['counted'], listenersOf: () => [] },
    enqueue: async () => {},
    wake: () => {},
  })
  const caller = systemCaller([NORTHLINE], MORNING as never)
  return run(
    async (tx, who) => {
      await hold
      publish(tx, who, NORTHLINE, [
        { type: 'test.fact', subjectId: NORTHLINE as unknown as LoadId, days: [DAY], facts: {} },
      ])
    },
    caller,
    undefined,
  )
}

test('a fact committed while its day is being recomputed is seen in the next round, and no writer waits for another', async () => {
  let letWritersGo: () => void = () => {}
  const held = new Promise<void>((resolve) => {
    letWritersGo = resolve
  })
  await writer(Promise.resolve())
  const lateWriters = Array.from({ length: 10 }, () => writer(held))

  // The drainer has taken the first mark and is about to read; the ten others commit exactly then.
  const { area, seen } = counting(async () => {
    letWritersGo()
    await Promise.all(lateWriters)
  })
  const drainer = createDrainer({
    database: workers,
    systemUrl: urlFor(database.ownerUrl, 'holdfast_system'),
    areas: [area],
    clock,
    log,
    report: () => {},
  })
  await drainer.drainOnce()
  expect(await database.sql(`select 1 from platform.dirty_days where area = 'counted'`)).toHaveLength(10)
  await drainer.drainOnce()
  await drainer.stop()

  expect(seen()).toBe(11)
  expect(await database.sql(`select 1 from platform.dirty_days where area = 'counted'`)).toEqual([])
})

test('a recompute that fails leaves its marks for the next try', async () => {
  await writer(Promise.resolve())
  let tries = 0
  const { area, seen } = counting(async () => {
    tries += 1
    if (tries === 1) throw new Error('planted failure')
  })
  const drainer = createDrainer({
    database: workers,
    systemUrl: urlFor(database.ownerUrl, 'holdfast_system'),
    areas: [area],
    clock,
    log,
    report: () => {},
  })
  await expect(drainer.drainOnce()).rejects.toThrow('planted failure')
  await drainer.drainOnce()
  await drainer.stop()
  expect(seen()).toBe(12)
})

test('two drainers at once recompute a day once each time and lose no mark', async () => {
  const { area, seen } = counting(async () => {})
  const drainers = [1, 2].map(() =>
    createDrainer({
      database: writers,
      systemUrl: urlFor(database.ownerUrl, 'holdfast_system'),
      areas: [area],
      clock,
      log,
      report: () => {},
    }),
  )
  await Promise.all(Array.from({ length: 20 }, () => writer(Promise.resolve())))
  await Promise.all(drainers.map((drainer) => drainer.drainOnce()))
  while ((await drainers[0]?.drainOnce()) !== 0);
  await Promise.all(drainers.map((drainer) => drainer.stop()))
  expect(seen()).toBe(32)
  expect(await database.sql(`select 1 from platform.dirty_days where area = 'counted'`)).toEqual([])
})
