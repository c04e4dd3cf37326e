import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundDisputedHotels, openDispute, takeDispute } from '../testing/hotel-disputes.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { PEOPLE, type PersonName } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const { listNotifications, readNotification, readNotificationsUpTo } = contract.notifications

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await foundDisputedHotels(stage)
})
afterAll(() => stage.close())

const told = (person: PersonName, limit = 100) => stage.as(person).call(listNotifications, { limit })

/** Tessa gives Luis a dispute of this reference; answers with what he was told of it. */
async function given(reference: string) {
  const { id } = await openDispute(stage, 'tessa', { ownerId: PEOPLE.luis.id, reference })
  await stage.settle()
  const { items } = await told('luis')
  return items.filter(({ path }) => path === `/hotel/disputes/${id}`)
}

test('whoever is given a dispute is told once, however often the event arrives, and nobody else is', async () => {
  expect(await given('CB-1')).toMatchObject([
    {
      kind: 'hospitality.dispute_opened',
      title: 'Dispute CB-1 of Quay House is yours',
      detail: 'The evidence is due on 2026-06-25.',
      readAt: null,
    },
  ])
  await stage.redeliverAllEvents()
  expect((await told('luis')).items.filter(({ title }) => title.includes('CB-1'))).toHaveLength(1)
  expect((await told('tessa')).items).toEqual([])
})

test('whoever is given a task is told, at first and when it moves to them', async () => {
  const { ventureId, ...task } = { ventureId: VENTURES.harbor.id, title: 'Call the linen service' }
  const { id, version } = await stage
    .as('tessa')
    .call(contract.tasks.createTask, { ventureId, ...task, assigneeId: PEOPLE.tessa.id })
  await stage.as('tessa').call(contract.tasks.changeTask, { id, version, assigneeId: PEOPLE.luis.id })
  await stage.settle()
  const about = (await told('luis')).items.filter(({ path }) => path === `/operations/tasks/${id}`)
  expect(about.map(({ title }) => title)).toEqual(['A task is yours: Call the linen service'])
})

test('nobody is told of what they did themselves', async () => {
  const before = (await told('tessa')).items.length
  await openDispute(stage, 'tessa', { ownerId: PEOPLE.tessa.id })
  await stage.settle()
  expect((await told('tessa')).items).toHaveLength(before)
})

test('a change that gives it to nobody new tells nothing; a new owner is told', async () => {
  const { id, version } = await openDispute(stage, 'luis')
  const edited = await takeDispute(stage, 'luis', id, { version, guestName: 'Rivera' } as never)
  await stage.settle()
  const about = async (person: PersonName) =>
    (await told(person)).items.filter(({ path }) => path === `/hotel/disputes/${id}`)
  expect(await about('tessa')).toEqual([])
  await takeDispute(stage, 'luis', id, { version: edited.version, ownerId: PEOPLE.tessa.id } as never)
  await stage.settle()
  expect(await about('tessa')).toMatchObject([{ kind: 'hospitality.dispute_amended' }])
})

test('reading one takes it off the count, twice is the same, and another person’s cannot be read', async () => {
  const [one] = await given('CB-2')
  const id = one?.id ?? ''
  const { unread } = await told('luis')
  expect((await stage.as('luis').call(readNotification, { id })).unread).toBe(unread - 1)
  const at = (await told('luis')).items.find((each) => each.id === id)?.readAt
  expect(at).not.toBeNull()
  expect((await stage.as('luis').call(readNotification, { id })).unread).toBe(unread - 1)
  expect((await told('luis')).items.find((each) => each.id === id)?.readAt).toBe(at)
  expect((await stage.as('tessa').ask(readNotification, { id })).status).toBe(404)
})

test('reading all reads up to what was on the screen, and leaves what came meanwhile', async () => {
  const seen = (await given('CB-3'))[0]?.id ?? ''
  await given('CB-4')
  expect((await stage.as('luis').call(readNotificationsUpTo, { upTo: seen })).unread).toBe(1)
  const { items } = await stage.as('luis').call(listNotifications, { unread: 'true' })
  expect(items.map(({ title }) => title)).toEqual(['Dispute CB-4 of Quay House is yours'])
})

test('pages walk all of them once', async () => {
  const all = (await told('luis')).items.map(({ id }) => id)
  const walked: string[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await stage.as('luis').call(listNotifications, { limit: 2, ...(cursor && { cursor }) })
    walked.push(...page.items.map(({ id }) => id))
    if (!page.nextCursor) break
    cursor = page.nextCursor
  }
  expect(walked).toEqual(all)
})

test('whoever left the venture is told nothing more, and no longer sees what was told', async () => {
  await given('CB-5')
  await stage.sql(`update ventures.memberships set ends_on = '2026-06-17' where venture_id = $1 and user_id = $2`, [
    VENTURES.harbor.id,
    PEOPLE.luis.id,
  ])
  expect((await told('luis')).items).toEqual([])
  const count = () => stage.sql('select from platform.notifications where user_id = $1', [PEOPLE.luis.id])
  const before = (await count()).length
  await stage.redeliverAllEvents()
  expect((await count()).length).toBe(before)
})
