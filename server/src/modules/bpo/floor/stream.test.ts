import type { AddressInfo } from 'node:net'
import { contract, Floor } from '@holdfast/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { endCall, logCall } from '../../../testing/calls.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { type StreamedEvent, streamedEvents } from '../../../testing/streamed-events.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.callbridge.id

let stage: Stage
let origin = ''
beforeAll(async () => {
  stage = await openStage()
  await stage.system.app.listen({ port: 0, host: '127.0.0.1' })
  origin = `http://127.0.0.1:${(stage.system.app.server.address() as AddressInfo).port}`
})
afterAll(() => stage.close())

async function listen(person: PersonName, of = ventureId) {
  const cookie = await stage.system.identity.openSession(PEOPLE[person].id)
  const url = `${origin}/api${contract.bpoFloor.realtimeStream.path}?ventureId=${of}`
  return fetch(url, { headers: { cookie } })
}

async function next(events: AsyncGenerator<StreamedEvent>): Promise<Floor> {
  const { value } = await events.next()
  return Floor.parse(JSON.parse(value?.data ?? 'null'))
}

it('tells the floor at once and each change within seconds', async () => {
  const response = await listen('farah')
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const events = streamedEvents(response)
  expect(await next(events)).toMatchObject({ onCall: 0 })
  const call = await logCall(stage, 'nisha')
  const begun = performance.now()
  expect(await next(events)).toMatchObject({ onCall: 1, today: { calls: 1 } })
  expect(performance.now() - begun).toBeLessThan(5_000)
  await endCall(stage, 'nisha', call, { dealWon: true })
  expect(await next(events)).toMatchObject({ onCall: 0, idle: 1, today: { deals: 1 } })
  await events.return(undefined)
})

it('is refused to strangers, other trades, and without a session', async () => {
  expect((await listen('ana')).status).toBe(403)
  expect((await listen('tessa', VENTURES.harbor.id)).status).toBe(403)
  const anonymous = await fetch(`${origin}/api${contract.bpoFloor.realtimeStream.path}?ventureId=${ventureId}`)
  expect(anonymous.status).toBe(401)
})

it('ends for whoever loses the permission while they watch, and says so', async () => {
  const events = streamedEvents(await listen('nisha'))
  await next(events)
  await stage.sql(`update ventures.memberships set ends_on = '2026-06-17' where user_id = $1`, [PEOPLE.nisha.id])
  const told: string[] = []
  for await (const { event } of events) told.push(event)
  expect(told.at(-1)).toBe('gone')
}, 20_000)

it('one person watches in a few windows and no more', async () => {
  const open = await Promise.all(Array.from({ length: 6 }, () => listen('arjun')))
  const seventh = await listen('arjun')
  expect(seventh.status).toBe(429)
  expect(await seventh.json()).toMatchObject({ code: 'floor.too_many' })
  await Promise.all(open.map((each) => each.body?.cancel()))
})

it('ends when the product stops, and does not keep it from stopping', async () => {
  const own = await openStage()
  await own.system.app.listen({ port: 0, host: '127.0.0.1' })
  const address = `http://127.0.0.1:${(own.system.app.server.address() as AddressInfo).port}`
  const cookie = await own.system.identity.openSession(PEOPLE.farah.id)
  const url = `${address}/api${contract.bpoFloor.realtimeStream.path}?ventureId=${ventureId}`
  const events = streamedEvents(await fetch(url, { headers: { cookie } }))
  await next(events)
  await own.close()
  expect((await events.next()).done).toBe(true)
})
