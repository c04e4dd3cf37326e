import { contract, type Input } from '@holdfast/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemCaller } from '../../../platform/caller.ts'
import { bookLoad, loadThatIs } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import type { PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { getLoadRecord, setLoadStops } = contract.loadRecord
const { changeLoad, getLoad } = contract.freight
type Stops = Input<typeof setLoadStops>['stops']
type Given = Partial<Stops[number]>

const DALLAS = { city: 'Dallas', state: 'TX' }
const ATLANTA = { city: 'Atlanta', state: 'GA' }
const NONE = { from: null, to: null }
const VIA: Stops[number] = {
  kind: 'VIA',
  name: 'Cross-dock 4',
  place: { city: 'Jackson', state: 'MS' },
  window: { from: '2026-06-19T01:00:00-05:00', to: '2026-06-19T03:00:00-05:00' },
}
const way = (first: Given, last: Given = {}, via: Stops = []): Stops => [
  { kind: 'PICKUP', place: DALLAS, window: NONE, ...first },
  ...via,
  { kind: 'DELIVERY', place: ATLANTA, window: NONE, ...last },
]

describe('stops of a load', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  const load = (id: string) => stage.as('omar').call(getLoad, { id })
  const set = async (person: PersonName, id: string, stops: Stops) =>
    stage.as(person).ask(setLoadStops, { id, version: (await load(id)).version, stops })
  const record = (id: string) => stage.as('omar').call(getLoadRecord, { id })

  it('are the two of the load until somebody says more', async () => {
    const { id } = await bookLoad(stage, 'arjun', { pickup: { from: null, to: '2026-06-18T13:00:00Z' } })
    expect((await record(id)).stops).toEqual([
      {
        kind: 'PICKUP',
        name: null,
        place: DALLAS,
        window: { from: null, to: '2026-06-18T13:00:00.000Z' },
        arrivedAt: null,
        departedAt: null,
        state: 'OVERDUE',
        lateMinutes: 12,
        stayedMinutes: null,
      },
      expect.objectContaining({ kind: 'DELIVERY', place: ATLANTA, state: 'EXPECTED' }),
    ])
  })

  it('are set in order, and their ends stay what the load and its on-time figures say', async () => {
    const { id } = await loadThatIs(stage, 'DISPATCHED')
    const first = {
      name: 'Cordova dock 2',
      place: { city: 'Plano', state: 'TX' },
      window: { from: '2026-06-18T06:00:00-05:00', to: '2026-06-18T08:00:00-05:00' },
      arrivedAt: '2026-06-18T07:41:00-05:00',
      departedAt: '2026-06-18T08:06:00-05:00',
    }
    const { body } = await set('ana', id, way(first, {}, [VIA]))
    expect(body.stops).toMatchObject([
      { name: 'Cordova dock 2', place: { city: 'Plano' }, state: 'ON_TIME', stayedMinutes: 25 },
      { name: 'Cross-dock 4', window: { from: '2026-06-19T06:00:00.000Z' }, state: 'EXPECTED' },
      { kind: 'DELIVERY', place: ATLANTA },
    ])
    expect(await load(id)).toMatchObject({
      origin: { city: 'Plano', state: 'TX' },
      pickup: { from: '2026-06-18T11:00:00.000Z', to: '2026-06-18T13:00:00.000Z' },
      pickedUpAt: null,
    })
    const [event] = await stage.sql<{ facts: { changes: object } }>(
      `select facts from platform.events where subject_id = $1 and type = 'freight.load_amended'`,
      [id],
    )
    expect(event?.facts.changes).toMatchObject({
      lane: { after: { from: 'Plano, TX' } },
      stops: { after: [{ arrivedAt: '2026-06-18T12:41:00.000Z' }, { place: { city: 'Jackson' } }, {}] },
    })
  })

  it('refuse an arrival that is still to come and a departure before the arrival', async () => {
    const { id } = await loadThatIs(stage, 'DISPATCHED')
    const refusal = async (first: Given) => (await set('ana', id, way(first))).body.code
    expect(await refusal({ arrivedAt: '2026-06-18T13:18:00Z' })).toBe('load.time_in_future')
    expect(await refusal({ arrivedAt: '2026-06-18T13:00:00Z', departedAt: '2026-06-18T12:59:00Z' })).toBe(
      'stop.departed_before_arrival',
    )
    expect((await record(id)).stops[0]?.arrivedAt).toBeNull()
  })

  it('agree with the pickup and the delivery, whichever is said first', async () => {
    const { id } = await loadThatIs(stage, 'DISPATCHED')
    await set('ana', id, way({ arrivedAt: '2026-06-18T12:00:00Z' }))
    const pickUp = (pickedUpAt: string) => stage.as('ana').ask(changeLoad, { id, status: 'IN_TRANSIT', pickedUpAt })
    expect((await pickUp('2026-06-18T11:59:00Z')).body.code).toBe('stop.times_disagree')
    expect((await pickUp('2026-06-18T12:30:00Z')).status).toBe(200)
    const left = await set('ana', id, way({ arrivedAt: '2026-06-18T12:00:00Z', departedAt: '2026-06-18T12:20:00Z' }))
    expect(left.body.code).toBe('stop.times_disagree')
  })

  it('know nothing of a truck that fell off, nor of the next one', async () => {
    const { id } = await loadThatIs(stage, 'COVERED')
    await set('ana', id, way({ name: 'Dock 2', arrivedAt: '2026-06-18T12:00:00Z' }))
    await stage.as('ana').call(changeLoad, {
      id,
      status: 'COVERED',
      carrierId: CARRIERS.tejas.id,
      reason: 'Broke down at the dock',
    })
    expect((await record(id)).stops[0]).toMatchObject({ name: 'Dock 2', arrivedAt: null })
  })

  it('are a correction once the customer has the bill, and nobody else’s to set', async () => {
    const { id } = await loadThatIs(stage, 'INVOICED')
    expect((await set('ana', id, way({ name: 'Dock 2' }))).status).toBe(403)
    expect((await set('grace', id, way({ name: 'Dock 2' }))).status).toBe(200)
    expect((await set('tessa', id, way({ name: 'Dock 3' }))).status).toBe(404)
  })

  it('cannot be committed by anybody so that they contradict the load', async () => {
    const { id } = await loadThatIs(stage, 'DELIVERED')
    await set('omar', id, way({ name: 'Dock 2' }))
    const northline = VENTURES.northline.id
    const run = (statement: ReturnType<typeof sql>) =>
      stage.system.database.transaction(systemCaller([northline], stage.clock.now()), (tx) => statement.execute(tx))
    await expect(
      run(
        sql`update freight.load_stops set arrived_at = '2026-06-18T13:12:01Z' where load_id = ${id} and kind = 'DELIVERY'`,
      ),
    ).rejects.toThrow('while the truck stands at the stop')
    await run(sql`update freight.load_stops set arrived_at = '2026-06-18T13:12:00Z' where load_id = ${id}`)
    await expect(
      run(sql`update freight.loads set picked_up_at = '2026-06-18T13:11:00Z' where id = ${id}`),
    ).rejects.toThrow('while the truck stands at the stop')
  })
})
