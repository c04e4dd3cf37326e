import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { importNow } from '../../../testing/import-now.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
const HEADER = 'Load #,Status,Customer,From,To,Rate,Date,Lost Date,Lost Reason'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const bring = (...rows: string[]) =>
  importNow(stage, 'omar', { kind: 'loads', ventureId, text: [HEADER, ...rows, ''].join('\n') })
const items = async () => {
  const { firefront, wins } = await stage.as('omar').call(contract.briefing.getBriefing, { ventureId })
  return [...firefront, ...wins].map((item) => `${item.kind} ${item.why}`)
}
const idOf = async (ref: string) =>
  (await stage.sql<{ id: string }>('select id from freight.loads where external_ref = $1', [ref]))[0]?.id ?? ''

const WIN = 'load_delivered Delivered for Cordova Produce, above the critical amount.'
const FIRE = 'load_lost Lost: no truck found.'

test('what happened yesterday or today is told, what happened before is not', async () => {
  await bring(
    'W-1,,Cordova Produce,TX,GA,6000,2026-06-17,,',
    'W-2,,Cordova Produce,TX,GA,6000,2026-06-16,,',
    'W-3,,Cordova Produce,TX,GA,5000,2026-06-18 08:00,,',
    'F-1,lost,Cordova Produce,TX,GA,900,,2026-06-17,no truck',
    'F-2,lost,Cordova Produce,TX,GA,900,,2026-06-16,no truck',
  )
  expect(await items()).toEqual([FIRE, WIN])
  await assertCoherent(stage.sql)
})

test('every event once more tells the same', async () => {
  const before = await stage.sql('select * from briefing.items order by id')
  await stage.redeliverAllEvents()
  expect(await stage.sql('select * from briefing.items order by id')).toEqual(before)
})

test('a win goes when a later file lowers the bill, and comes back with the amount', async () => {
  await bring('W-1,,Cordova Produce,TX,GA,4000,2026-06-17,,')
  expect(await items()).toEqual([FIRE])
  await assertCoherent(stage.sql)
  await bring('W-1,,Cordova Produce,TX,GA,7000,2026-06-17,,')
  expect(await items()).toEqual([FIRE, WIN])
})

test('what is done by hand afterwards goes on from what the file told', async () => {
  const omar = stage.as('omar')
  const [fire] = (await omar.call(contract.briefing.getBriefing, { ventureId })).firefront
  await omar.call(contract.briefing.acknowledge, { id: fire?.id ?? '' })
  const load = await omar.call(contract.freight.getLoad, { id: await idOf('F-1') })
  await omar.call(contract.freight.changeLoad, { id: load.id, version: load.version, miles: 700 })
  await stage.settle()
  const [edited] = await stage.sql(
    'select acknowledged_at is not null as taken, is_active from briefing.items where kind = $1',
    ['load_lost'],
  )
  expect(edited).toEqual({ taken: true, is_active: true })
  await omar.call(contract.freight.changeLoad, { id: load.id, status: 'OPEN', reason: 'They called back' })
  await omar.call(contract.freight.voidLoad, { id: await idOf('W-1'), reason: 'Entered twice' })
  await stage.settle()
  expect(await items()).toEqual([])
  await assertCoherent(stage.sql)
})

test('a file of history is one event that tells of nothing', async () => {
  await bring('O-1,,Cordova Produce,TX,GA,9000,2026-03-01,,', 'O-2,lost,Cordova Produce,TX,GA,9000,,2026-03-01,rate')
  const [event] = await stage.sql<{ told: number; ids: number }>(
    `select jsonb_array_length(facts -> 'told') as told, jsonb_array_length(facts -> 'ids') as ids from platform.events
     where type = 'freight.loads_imported' order by id desc limit 1`,
  )
  expect(event).toEqual({ told: 0, ids: 2 })
  expect(await items()).toEqual([])
})
