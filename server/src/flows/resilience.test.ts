import { contract } from '@holdfast/contract'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemCaller } from '../platform/caller.ts'
import type { Command } from '../platform/command.ts'
import { urlFor } from '../platform/db/roles.ts'
import type { Tx } from '../platform/db/tx.ts'
import { bookLoad } from '../testing/loads.ts'
import { MORNING, openStage, type Stage } from '../testing/stage.ts'
import { CARRIERS } from '../testing/world/companies.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const { freight } = contract
const NORTHLINE = VENTURES.northline.id
const caller = systemCaller([NORTHLINE], MORNING as never)

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const sell = async () => (await bookLoad(stage, 'priya')).id
const cover = (id: string) => ({ id, status: 'COVERED', carrierId: CARRIERS.tejas.id }) as const

async function eventsOf(loadId: string, type: string): Promise<number> {
  return (await stage.sql('select from platform.events where subject_id = $1 and type = $2', [loadId, type])).length
}

/** Somebody else's transaction that has the load in hand until it is let go. */
async function holding(loadId: string): Promise<{ letGo: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: urlFor(stage.database.ownerUrl, 'holdfast_app') })
  await client.connect()
  await client.query('begin')
  await client.query(`select set_config('app.ventures', $1, true)`, [`{${NORTHLINE}}`])
  await client.query('select from freight.loads where venture_id = $1 and id = $2 for update', [NORTHLINE, loadId])
  return {
    letGo: async () => {
      await client.query('rollback')
      await client.end()
    },
  }
}

function lock(tx: Tx, loadId: string): Promise<unknown> {
  return sql`select from freight.loads where venture_id = ${NORTHLINE} and id = ${loadId} for update`.execute(tx)
}

test('two commands that take the same two loads crosswise both succeed', async () => {
  const [one, two] = [await sell(), await sell()]
  let arrived = 0
  const tries = { forwards: 0, backwards: 0 }
  const both = new Promise<void>((resolve) => {
    setInterval(() => arrived >= 2 && resolve(), 5).unref()
  })
  const crossing =
    (way: keyof typeof tries): Command<readonly [string, string], string> =>
    async (tx, _caller, [first, second]) => {
      tries[way] += 1
      await lock(tx, first)
      arrived += 1
      await both
      await lock(tx, second)
      await tx
        .updateTable('freight.loads')
        .set({ miles: 100 + tries[way] })
        .where('venture_id', '=', NORTHLINE)
        .where('id', '=', second)
        .execute()
      return way
    }
  const done = await Promise.all([
    stage.system.run(crossing('forwards'), caller, [one, two]),
    stage.system.run(crossing('backwards'), caller, [two, one]),
  ])
  expect(done.map((outcome) => outcome.result)).toEqual(['forwards', 'backwards'])
  expect(tries.forwards + tries.backwards).toBeGreaterThan(2)
})

test.each([
  ['serialization failure', '40001'],
  ['deadlock', '40P01'],
])('a %s is tried again, at most three times, and its first attempts leave nothing', async (_name, code) => {
  let tries = 0
  const failing =
    (times: number): Command<string, number> =>
    async (tx, _caller, name) => {
      tries += 1
      await tx.insertInto('freight.customers').values({ venture_id: NORTHLINE, name }).execute()
      if (tries <= times) await sql.raw(`do $$ begin raise exception using errcode = '${code}'; end $$`).execute(tx)
      return tries
    }
  const passing = await stage.system.run(failing(2), caller, `Third time ${code}`)
  expect(passing.result).toBe(3)
  expect(await stage.sql('select from freight.customers where name = $1', [`Third time ${code}`])).toHaveLength(1)

  tries = 0
  await expect(stage.system.run(failing(99), caller, `Never ${code}`)).rejects.toMatchObject({ code })
  expect(tries).toBe(3)
  expect(await stage.sql('select from freight.customers where name = $1', [`Never ${code}`])).toEqual([])
})

test('a record that somebody else holds for too long is answered as busy, never as broken', async () => {
  const id = await sell()
  const other = await holding(id)
  const answer = await stage.as('ana').ask(freight.changeLoad, cover(id), { key: 'held' })
  await other.letGo()
  expect(answer.status).toBe(409)
  expect(answer.body.code).toBe('record.busy')
  const again = await stage.as('ana').ask(freight.changeLoad, cover(id), { key: 'held' })
  expect(again.status).toBe(200)
  expect(again.headers['idempotency-replayed']).toBeUndefined()
})

test('a connection killed in the middle of a command is 503, and the same key then does it once', async () => {
  const id = await sell()
  const other = await holding(id)
  const asking = stage.as('ana').ask(freight.changeLoad, cover(id), { key: 'killed' })
  await killWaiting()
  const answer = await asking
  await other.letGo()
  expect(answer.status).toBe(503)
  expect(answer.headers['retry-after']).toBe('1')
  expect(answer.body.code).toBe('database.unavailable')

  const again = await stage.as('ana').ask(freight.changeLoad, cover(id), { key: 'killed' })
  expect(again.status).toBe(200)
  expect(await eventsOf(id, 'freight.load_covered')).toBe(1)
})

test('a connection killed in the middle of a read is 503, and the server lives on', async () => {
  const owner = new pg.Client({ connectionString: stage.database.ownerUrl })
  await owner.connect()
  await owner.query('begin; lock table freight.loads in access exclusive mode')
  const asking = stage.as('ana').ask(freight.listLoads, { ventureId: NORTHLINE })
  await killWaiting()
  const answer = await asking
  await owner.end()
  expect(answer.status).toBe(503)
  expect(answer.headers['retry-after']).toBe('1')
  expect((await stage.as('ana').ask(freight.listLoads, { ventureId: NORTHLINE })).status).toBe(200)
})

/** Ends the backend that waits for a lock, as soon as there is one. */
async function killWaiting(): Promise<void> {
  for (;;) {
    const killed = await stage.sql(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'holdfast app' and wait_event_type = 'Lock'`)
    if (killed.length > 0) return
  }
}

test('when every connection is taken a request is 503, and served again as soon as one is free', async () => {
  let release: () => void = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const taken = Array.from({ length: 12 }, () => stage.system.database.transaction(caller, () => held))
  const answer = await stage.as('ana').ask(freight.listLoads, { ventureId: NORTHLINE })
  release()
  await Promise.all(taken)
  expect(answer.status).toBe(503)
  expect(answer.headers['retry-after']).toBe('1')
  expect((await stage.as('ana').ask(freight.listLoads, { ventureId: NORTHLINE })).status).toBe(200)
})

test('connections that died while idle are replaced: a request may be asked to come again, none breaks', async () => {
  await stage.sql(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'holdfast app'`)
  const ask = () => stage.as('ana').ask(freight.listLoads, { ventureId: NORTHLINE })
  const first = await Promise.all(Array.from({ length: 12 }, ask))
  expect(first.filter((answer) => answer.status !== 200 && answer.status !== 503)).toEqual([])
  expect((await ask()).status).toBe(200)
})
