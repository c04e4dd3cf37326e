import type { AddressInfo } from 'node:net'
import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { foundDisputedHotels, openDispute } from '../../../testing/hotel-disputes.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { streamedEvents } from '../../../testing/streamed-events.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'

let stage: Stage
beforeAll(async () => {
  stage = await listening()
  await foundDisputedHotels(stage)
})
afterAll(() => stage.close())

async function listening(): Promise<Stage> {
  const opened = await openStage()
  await opened.system.app.listen({ port: 0, host: '127.0.0.1' })
  return opened
}

async function listen(person: PersonName, at = stage, seconds = 60) {
  const { port } = at.system.app.server.address() as AddressInfo
  const cookie = await at.system.identity.openSession(PEOPLE[person].id)
  const url = `http://127.0.0.1:${port}/api${contract.notifications.notificationStream.path}?seconds=${seconds}`
  return fetch(url, { headers: { cookie } })
}

it('E-09 tells once at first, and again within seconds of something that concerns the person, whichever process kept it', async () => {
  const events = streamedEvents(await listen('luis'))
  expect((await events.next()).value).toEqual({ event: 'news', data: '{}' })
  await openDispute(stage, 'tessa', { ownerId: PEOPLE.luis.id })
  await stage.settle()
  expect((await events.next()).value?.event).toBe('news')
  await stage.sql(`update platform.notifications set read_at = at where user_id = $1`, [PEOPLE.luis.id])
  expect((await events.next()).value?.event).toBe('news')
  await events.return(undefined)
})

it('tells nobody of what concerns another', async () => {
  const events = streamedEvents(await listen('ana', stage, 3))
  await events.next()
  await openDispute(stage, 'tessa', { ownerId: PEOPLE.luis.id, reference: 'CB-9' })
  await stage.settle()
  expect((await events.next()).done).toBe(true)
}, 20_000)

it('is open to whoever is signed in, in so many windows and no more', async () => {
  const open = await Promise.all(Array.from({ length: 12 }, () => listen('arjun')))
  expect(open.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 200))
  expect((await listen('arjun')).status).toBe(429)
  await Promise.all(open.map(({ body }) => body?.cancel()))
})

it('ends when the product stops, and does not keep it from stopping', async () => {
  const own = await listening()
  const events = streamedEvents(await listen('tessa', own))
  await events.next()
  await own.close()
  expect((await events.next()).done).toBe(true)
})
