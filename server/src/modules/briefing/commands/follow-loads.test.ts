import { contract } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemCaller } from '../../../platform/caller.ts'
import { readEvents } from '../../../platform/events.ts'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { coveredLoad, dropCarrier, loseLoad, raiseRisk } from '../../../testing/fires.ts'
import { coverLoad, deliverLoad, undeliverLoad } from '../../../testing/loads.ts'
import { moveGround } from '../../../testing/move-ground.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { briefingListener } from '../briefing-listener.ts'

const NORTHLINE = VENTURES.northline.id

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** What the morning page says about one load. */
async function told(loadId: string) {
  const { firefront, wins } = await stage.as('omar').call(contract.briefing.getBriefing, { ventureId: NORTHLINE })
  return [...firefront, ...wins].filter((item) => item.subject.id === loadId)
}

test('a lost load is a fire with its lane, its value, why, and who', async () => {
  const load = await coveredLoad(stage)
  await loseLoad(stage, 'ana', load.id, '240 less elsewhere')
  await stage.settle()
  expect(await told(load.id)).toMatchObject([
    {
      section: 'firefront',
      kind: 'load_lost',
      subject: { kind: 'load', label: load.number, from: 'Dallas, TX', to: 'Atlanta, GA' },
      why: 'Lost: rate. 240 less elsewhere.',
      amount: { minor: 270_500, currency: 'USD' },
      person: { name: 'Ana Whitfield' },
      factDay: '2026-06-18',
      isNew: true,
      acknowledged: null,
      can: { acknowledge: true },
    },
  ])
  await stage
    .as('omar')
    .call(contract.freight.changeLoad, { id: load.id, status: 'OPEN', reason: 'Not lost after all' })
  await stage.settle()
  expect(await told(load.id)).toEqual([])
})

test('a carrier that falls off is a fire until the load is covered again, and says so from then on', async () => {
  const load = await coveredLoad(stage, 270_500, { pickup: { from: '2026-06-18T16:12:00.000Z', to: null } })
  await dropCarrier(stage, 'ana', load.id)
  await stage.settle()
  expect(await told(load.id)).toMatchObject([
    { kind: 'load_carrier_fell_off', why: 'The carrier fell off 3 h before pickup: breakdown. Engine failed.' },
  ])
  await coverLoad(stage, 'daniel', load.id, { carrierId: CARRIERS.bluebonnet.id })
  await stage.settle()
  const [item] = await told(load.id)
  expect(item?.why).toMatch(/ Put out since\.$/)
  expect(item?.can).toEqual({ acknowledge: false, assign: false })
})

test('a load at risk burns until the flag is cleared', async () => {
  const load = await coveredLoad(stage)
  await raiseRisk(stage, 'ana', load.id)
  await stage.settle()
  expect(await told(load.id)).toMatchObject([{ kind: 'load_at_risk', why: 'At risk: Truck stands at the border.' }])
  await raiseRisk(stage, 'ana', load.id, false)
  await stage.settle()
  expect(await told(load.id)).toEqual([])
})

test('a delivered load above the critical amount is a win and goes when it is un-delivered', async () => {
  const load = await coveredLoad(stage, 500_001)
  await deliverLoad(stage, 'ana', load.id)
  await stage.settle()
  expect(await told(load.id)).toMatchObject([
    { section: 'wins', kind: 'load_delivered', amount: { minor: 500_001 }, can: { acknowledge: false } },
  ])
  await undeliverLoad(stage, 'omar', load.id)
  await stage.settle()
  expect(await told(load.id)).toEqual([])
  await deliverLoad(stage, 'ana', load.id)
  await stage.settle()
  expect(await told(load.id)).toHaveLength(1)
})

test('E-08 a bill exactly at the threshold is no win; raised by a cent it is, lowered again it is not', async () => {
  const load = await coveredLoad(stage, 500_000)
  const delivered = await deliverLoad(stage, 'ana', load.id)
  await stage.settle()
  expect(await told(load.id)).toEqual([])
  const raised = await stage
    .as('omar')
    .call(contract.freight.changeLoad, { id: load.id, version: delivered.version, billMinor: 500_001 })
  await stage.settle()
  expect(await told(load.id)).toHaveLength(1)
  await stage.as('omar').call(contract.freight.changeLoad, { id: load.id, version: raised.version, billMinor: 500_000 })
  await stage.settle()
  expect(await told(load.id)).toEqual([])
})

test('a voided load leaves nothing behind', async () => {
  const load = await coveredLoad(stage)
  await raiseRisk(stage, 'ana', load.id)
  await loseLoad(stage, 'ana', load.id)
  await stage.settle()
  expect(await told(load.id)).not.toEqual([])
  await stage.as('omar').call(contract.freight.voidLoad, { id: load.id, reason: 'Entered twice' })
  await stage.settle()
  expect(await told(load.id)).toEqual([])
})

test('facts older than the day before they were recorded make no item', async () => {
  const [old, yesterday] = [await coveredLoad(stage, 900_000), await coveredLoad(stage, 900_000)]
  stage.clock.set('2026-06-20T15:00:00.000Z')
  await deliverLoad(stage, 'ana', old.id, '2026-06-18T15:00:00.000Z')
  await deliverLoad(stage, 'ana', yesterday.id, '2026-06-19T15:00:00.000Z')
  await stage.settle()
  expect(await told(old.id)).toEqual([])
  expect(await told(yesterday.id)).toMatchObject([{ factDay: '2026-06-19' }])
})

test('nothing of before the venture went live', async () => {
  await moveGround(stage, NORTHLINE, { live_from: '2026-06-21' })
  const load = await coveredLoad(stage)
  await loseLoad(stage, 'ana', load.id)
  await stage.settle()
  expect(await told(load.id)).toEqual([])
  await stage.as('omar').call(contract.freight.voidLoad, { id: load.id, reason: 'Of another time' })
  await moveGround(stage, NORTHLINE, { live_from: '2026-01-01' })
})

async function eventIds(loadId: string): Promise<string[]> {
  const rows = await stage.sql<{ id: string }>('select id from platform.events where subject_id = $1 order by id', [
    loadId,
  ])
  return rows.map((row) => row.id)
}

/** Hands one event to the listener in a transaction of its own, as a worker does. */
function work(id: string, after: () => Promise<unknown> = async () => {}): Promise<void> {
  const caller = systemCaller([NORTHLINE as VentureId], stage.clock.now())
  return stage.system.database.transaction(caller, async (tx) => {
    const events = await readEvents(tx, [NORTHLINE], [id])
    await briefingListener.act(
      tx,
      caller,
      events.filter((event) => briefingListener.hears(event.type)),
    )
    await after()
  })
}

async function someoneWaits(): Promise<boolean> {
  const waiting = await stage.sql(`select from pg_locks where locktype = 'advisory' and not granted
    and database = (select oid from pg_database where datname = current_database())`)
  return waiting.length > 0
}

test('its events in any order, twice, and by many workers at once leave one item, in the state of the newest', async () => {
  const load = await coveredLoad(stage, 900_000)
  await deliverLoad(stage, 'ana', load.id)
  await undeliverLoad(stage, 'omar', load.id)
  const ids = await eventIds(load.id)
  for (const id of ids.toReversed()) await work(id)
  await Promise.all([...ids, ...ids, ...ids].map((id) => work(id)))
  expect(await told(load.id)).toEqual([])
  const items = await stage.sql('select is_active from briefing.items where subject_id = $1', [load.id])
  expect(items).toEqual([{ is_active: false }])
})

test('a worker that waited for another sees what happened meanwhile', async () => {
  const load = await coveredLoad(stage, 900_000)
  await deliverLoad(stage, 'ana', load.id)
  const [delivered = ''] = (await eventIds(load.id)).slice(-1)
  let waiting: Promise<void> = Promise.resolve()
  // The load is un-delivered while one worker still holds its win; the second must not be the first to write.
  await work(delivered, async () => {
    await undeliverLoad(stage, 'omar', load.id)
    waiting = work((await eventIds(load.id)).at(-1) ?? '')
    while (!(await someoneWaits()));
  })
  await waiting
  expect(await told(load.id)).toEqual([])
})

test('every event delivered again changes no row', async () => {
  await stage.settle()
  const rows = () => stage.sql('select xmin::text, i.* from briefing.items i order by id')
  const before = await rows()
  await stage.redeliverAllEvents()
  expect(await rows()).toEqual(before)
  await stage.settle()
  await assertCoherent(stage.sql)
})
