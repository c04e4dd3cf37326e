import { contract } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemCaller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { readEvents } from '../../../platform/events.ts'
import { bookLoad, coverLoad, deliverLoad, undeliverLoad } from '../../../testing/loads.ts'
import { moveGround } from '../../../testing/move-ground.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { pointsListener } from '../points-listener.ts'

const NORTHLINE = VENTURES.northline.id
/** Of a stage's pool. */
const CONNECTIONS = 12

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

async function deliveredLoad(): Promise<string> {
  const load = await bookLoad(stage, 'arjun')
  await coverLoad(stage, 'ana', load.id, { carrierId: CARRIERS.tejas.id })
  await deliverLoad(stage, 'ana', load.id)
  return load.id
}

async function eventIds(loadId: string, types: readonly string[]): Promise<string[]> {
  const rows = await stage.sql<{ id: string }>(
    'select id from platform.events where subject_id = $1 and type = any ($2) order by id',
    [loadId, types],
  )
  return rows.map((row) => row.id)
}

type Step = (tx: Tx) => Promise<unknown>
const caller = () => systemCaller([NORTHLINE as VentureId], stage.clock.now())

/** Hands these events to the listener in a transaction of their own, as a worker does. */
function work(ids: readonly string[], { before, after }: { before?: Step; after?: Step } = {}): Promise<void> {
  return stage.system.database.transaction(caller(), async (tx) => {
    await before?.(tx)
    await pointsListener.act(tx, caller(), await readEvents(tx, [NORTHLINE], ids))
    await after?.(tx)
  })
}

/** Starts as many transactions as the pool has connections at the same moment, and the rest on their heels. */
async function workAtOnce(ids: readonly string[], times: number): Promise<void> {
  let working: Promise<void>[] = []
  await stage.system.database.transaction(caller(), async (tx) => {
    await sql`select pg_advisory_xact_lock(1)`.execute(tx)
    const gate: Step = (other) => sql`select pg_advisory_xact_lock_shared(1)`.execute(other)
    working = Array.from({ length: times }, () => work(ids, { before: gate }))
    while ((await whoWaits()) < CONNECTIONS - 1);
  })
  await Promise.all(working)
}

async function whoWaits(): Promise<number> {
  const waiting = await stage.sql(`select from pg_locks where locktype = 'advisory' and not granted
    and database = (select oid from pg_database where datname = current_database())`)
  return waiting.length
}

function entriesOf(loadId: string): Promise<{ seq: number; points: number }[]> {
  return stage.sql('select seq, points from gamification.entries where key = $1 order by seq', [
    `load_completed_${loadId}`,
  ])
}

test('G-01 one event worked by 50 transactions at once is one award', async () => {
  const load = await deliveredLoad()
  const ids = await eventIds(load, ['freight.load_delivered'])
  await workAtOnce(ids, 50)
  expect(await entriesOf(load)).toEqual([{ seq: 1, points: 25 }])
})

test('events that are worked late and in the wrong order end where the facts are', async () => {
  const load = await deliveredLoad()
  await undeliverLoad(stage, 'omar', load)
  const [undelivered, delivered] = [
    await eventIds(load, ['freight.load_undelivered']),
    await eventIds(load, ['freight.load_delivered']),
  ]
  await work(undelivered)
  await work(delivered)
  expect(await entriesOf(load)).toEqual([])
  await deliverLoad(stage, 'ana', load)
  await work(undelivered)
  expect(await entriesOf(load)).toEqual([{ seq: 1, points: 25 }])
})

test('a worker that waited for another sees the facts as they are by then', async () => {
  const load = await deliveredLoad()
  const delivered = await eventIds(load, ['freight.load_delivered'])
  let waiting: Promise<void> = Promise.resolve()
  // While one worker still holds the award of the delivery, the load is un-delivered and a second worker takes that up.
  await work(delivered, {
    after: async () => {
      await undeliverLoad(stage, 'omar', load)
      waiting = work(await eventIds(load, ['freight.load_undelivered']))
      while ((await whoWaits()) === 0);
    },
  })
  await waiting
  expect((await entriesOf(load)).map((entry) => entry.points)).toEqual([25, -25])
})

test('people who are tests earn nothing', async () => {
  await stage.sql('update identity.users set is_test = true where id = $1', [PEOPLE.ana.id])
  const load = await deliveredLoad()
  await work(await eventIds(load, ['freight.load_delivered']))
  expect(await entriesOf(load)).toEqual([])
  await stage.sql('update identity.users set is_test = false where id = $1', [PEOPLE.ana.id])
})

test('nobody earns for a day after their deactivation, and what they earned before stays', async () => {
  const load = await deliveredLoad()
  await stage.sql('update identity.users set deactivated_on = $2 where id = $1', [PEOPLE.ana.id, '2026-06-17'])
  await work(await eventIds(load, ['freight.load_delivered']))
  expect(await entriesOf(load)).toEqual([])
  await stage.sql('update identity.users set deactivated_on = $2 where id = $1', [PEOPLE.ana.id, '2026-06-18'])
  await work(await eventIds(load, ['freight.load_delivered']))
  expect(await entriesOf(load)).toEqual([{ seq: 1, points: 25 }])
  await stage.sql('update identity.users set deactivated_on = null where id = $1', [PEOPLE.ana.id])
})

test('facts of before the venture went live earn nothing', async () => {
  await moveGround(stage, NORTHLINE, { live_from: '2026-06-19' })
  const load = await deliveredLoad()
  await work(await eventIds(load, ['freight.load_delivered']))
  expect(await entriesOf(load)).toEqual([])
  await moveGround(stage, NORTHLINE, { live_from: '2026-01-01' })
})

test('G-06 an award costs the same whatever a person has earned before: indexes only, and few rows', async () => {
  await stage.sql(
    `insert into gamification.awards (venture_id, key, trigger, subject_id, user_id, points, is_active, fact_day, fact_at, last_seq)
     select $1, 'load_completed_past_' || n, 'LOAD_COMPLETED', uuidv7(), $2, 25, true, date '2026-01-01' + n % 150, '2026-01-01', 1 from generate_series(1, 20000) n`,
    [NORTHLINE, PEOPLE.ana.id],
  )
  await stage.sql(
    `insert into gamification.entries (venture_id, key, seq, user_id, points, fact_day, at)
     select venture_id, key, 1, user_id, 25, fact_day, '2026-01-01' from gamification.awards where key like 'load_completed_past_%'`,
  )
  await stage.sql('analyze gamification.awards')
  await stage.sql('analyze gamification.entries')
  const load = await deliveredLoad()
  const touched: { relname: string; scans: number; rows: number }[] = []
  await work(await eventIds(load, ['freight.load_delivered']), {
    after: async (tx) => {
      const read = await sql<{ relname: string; scans: number; rows: number }>`
      select relname, seq_scan::int as scans, (coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int as rows
      from pg_stat_xact_user_tables where schemaname = 'gamification' and relname in ('awards', 'entries') order by 1`.execute(
        tx,
      )
      touched.push(...read.rows)
    },
  })
  expect(await entriesOf(load)).toHaveLength(1)
  expect(touched.map((table) => [table.relname, table.scans])).toEqual([
    ['awards', 0],
    ['entries', 0],
  ])
  for (const table of touched) expect(table.rows).toBeLessThan(10)
})

test('G-03 points are granted by deeds only: there is no way to grant them by hand', async () => {
  expect(Object.keys(contract.gamification)).toEqual([
    'getPointsConfig',
    'setPointsConfig',
    'expectPoints',
    'pointsConfigHistory',
    'listPoints',
    'leaderboard',
    'myBoards',
    'showOnBoard',
  ])
  const answer = await stage
    .as('sam')
    .ask({ ...contract.gamification.listPoints, method: 'POST' }, { userId: PEOPLE.ana.id, points: 100 })
  expect(answer.status).toBe(404)
})
