import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { calendarOf } from '../index.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.sql(`update ventures.memberships set role = 'HR_ADMIN' where user_id = $1`, [PEOPLE.priya.id])
})
afterAll(() => stage.close())

const { listHolidays, setHoliday, removeHoliday } = contract.calendar
const id = VENTURES.northline.id
const set = (by: PersonName, day: string, name: string) => stage.as(by).ask(setHoliday, { id, day, name })
const holidays = async (by: PersonName, year = 2026) => (await stage.as(by).call(listHolidays, { id, year })).items

test('whoever keeps the calendar names a holiday and names it anew; all of the venture see it in its year', async () => {
  expect((await set('omar', '2026-07-03', 'Independence Day')).status).toBe(200)
  expect((await set('priya', '2026-07-03', 'Independence Day (observed)')).status).toBe(200)
  expect((await set('priya', '2026-07-03', 'Independence Day (observed)')).status).toBe(200)
  await set('sam', '2027-01-01', 'New Year')
  expect(await holidays('marcus')).toEqual([{ day: '2026-07-03', name: 'Independence Day (observed)' }])
  expect(await holidays('ana', 2027)).toEqual([{ day: '2027-01-01', name: 'New Year' }])
  const read = await stage.system.database.read({ scope: [id], person: null }, (db) => calendarOf(db, id))
  expect(read.holidays).toEqual(['2026-07-03', '2027-01-01'])
  expect(
    await stage.sql(`select before, after from identity.audit_log where subject_id = '2026-07-03' order by id`),
  ).toEqual([
    { before: null, after: { name: 'Independence Day' } },
    { before: { name: 'Independence Day' }, after: { name: 'Independence Day (observed)' } },
  ])
})

test('a holiday is taken away once, by two at once too', async () => {
  await set('sam', '2026-11-26', 'Thanksgiving')
  const remove = (by: PersonName) => stage.as(by).call(removeHoliday, { id, day: '2026-11-26' })
  const both = await Promise.all([remove('sam'), remove('omar')])
  expect(both.filter(({ removed }) => removed)).toHaveLength(1)
  expect(await remove('sam')).toEqual({ removed: false })
})

test.each(['ana', 'dana', 'grace', 'ruth', 'tessa', 'nobody'] as const)(
  '%s keeps no calendar of Northline',
  async (by) => {
    expect(await set(by, '2026-12-24', 'Mine')).toMatchObject({ status: 403 })
    expect(await stage.as(by).ask(removeHoliday, { id, day: '2026-07-03' })).toMatchObject({ status: 403 })
  },
)

test('another venture’s calendar is not read, and a day that does not exist is no holiday', async () => {
  expect(await stage.as('tessa').ask(listHolidays, { id, year: 2026 })).toMatchObject({ status: 403 })
  expect(await set('sam', '2026-02-30', 'Never')).toMatchObject({ status: 400 })
  expect(await set('sam', '2026-12-25', ' ')).toMatchObject({ status: 400 })
})
