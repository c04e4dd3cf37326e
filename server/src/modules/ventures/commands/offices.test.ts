import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const { listOffices, createOffice, changeOffice } = contract.offices
const northline = VENTURES.northline.id

const officesFor = async (by: PersonName, given: object = {}) =>
  ((await stage.as(by).ask(listOffices, given)).body.items ?? []).map(({ name, isOpen, people }) => [
    name,
    isOpen,
    people,
  ])
const chicago = async () =>
  (await stage.as('meera').call(listOffices, { ventureId: northline })).items.find(({ name }) => name === 'Chicago')
    ?.id ?? ''

test('everybody sees the offices of their own ventures, with how many work there today', async () => {
  expect(await officesFor('ana')).toEqual([['Chicago', true, 8]])
  expect(await officesFor('marcus')).toEqual([['Chicago', true, 8]])
  expect(await officesFor('arjun')).toEqual([
    ['Pune', true, 5],
    ['Chicago', true, 8],
  ])
  expect(await officesFor('nobody')).toEqual([])
  await stage.sql(`update ventures.memberships set ends_on = '2026-06-17' where user_id = $1`, [PEOPLE.priya.id])
  await stage.sql(`update identity.users set deactivated_at = now(), deactivated_on = '2026-06-17' where id = $1`, [
    PEOPLE.marcus.id,
  ])
  expect(await officesFor('ana')).toEqual([['Chicago', true, 6]])
  expect(await stage.as('ana').ask(listOffices, { ventureId: VENTURES.harbor.id })).toMatchObject({ status: 403 })
})

test('an office is opened once by name, in whatever case, also by two at once', async () => {
  const open = (by: PersonName, name: string) => stage.as(by).ask(createOffice, { ventureId: northline, name })
  const both = await Promise.all([open('meera', 'Memphis'), open('sam', 'MEMPHIS')])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(await open('sam', 'chicago')).toMatchObject({ status: 409, body: { code: 'office.name_taken' } })
  expect(await open('sam', '  ')).toMatchObject({ status: 400 })
})

test('an office is renamed, closed and opened again; who works there stays; the log says each once', async () => {
  const id = await chicago()
  const change = (given: object) => stage.as('sam').ask(changeOffice, { id, ...given })
  expect(await change({ name: 'Chicago Loop' })).toMatchObject({
    status: 200,
    body: { name: 'Chicago Loop', people: 6 },
  })
  expect(await change({ isOpen: false })).toMatchObject({ body: { isOpen: false, people: 6 } })
  expect(await change({ isOpen: false })).toMatchObject({ status: 200 })
  expect(await change({ name: 'memphis' })).toMatchObject({ status: 409 })
  expect(await change({ name: 'Chicago', isOpen: true })).toMatchObject({ body: { name: 'Chicago', isOpen: true } })
  expect(
    await stage.sql(`select venture_id, after from identity.audit_log where subject_id = $1 order by id`, [id]),
  ).toEqual([
    { venture_id: northline, after: { name: 'Chicago Loop', isOpen: true } },
    { venture_id: northline, after: { name: 'Chicago Loop', isOpen: false } },
    { venture_id: northline, after: { name: 'Chicago', isOpen: true } },
  ])
})

test.each(['omar', 'ana', 'ruth', 'tessa', 'nobody'] as const)('%s keeps no office', async (by) => {
  const given = { ventureId: northline, name: 'Elsewhere' }
  expect(await stage.as(by).ask(createOffice, given)).toMatchObject({ status: 403 })
  expect(await stage.as(by).ask(changeOffice, { id: await chicago(), name: 'Mine' })).toMatchObject({ status: 403 })
})

test('an office that does not exist is not found', async () => {
  const id = '00000000-0000-7000-8000-00000000ffff'
  expect(await stage.as('sam').ask(changeOffice, { id, name: 'Nowhere' })).toMatchObject({ status: 404 })
})
