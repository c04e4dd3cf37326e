import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importAll, tryUpload, upload } from '../../../platform/imports/testing/import-stage.ts'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { bookLoad, coverLoad, deliverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.sql(`update ventures.memberships set role = 'HR_ADMIN' where user_id = $1 and venture_id = $2`, [
    PEOPLE.grace.id,
    northline,
  ])
})
afterAll(() => stage.close())

const northline = VENTURES.northline.id
const HEADERS = 'Email,Access role,Job role,Office,Reports to,Starts on,Ends on'
const file = (...rows: readonly string[]) => [HEADERS, ...rows, ''].join('\n')
const kind = { kind: 'assignments', name: 'assignments.csv' }

const check = (by: PersonName, ...rows: readonly string[]) => upload(stage, by, file(...rows), kind)
const take = async (by: PersonName, ...rows: readonly string[]) => importAll(stage, by, (await check(by, ...rows)).id)
const errorsOf = async (by: PersonName, ...rows: readonly string[]) =>
  (await check(by, ...rows)).firstBadRows.map(({ line, errors }) => [line, errors[0]?.column, errors[0]?.message])
const daysOf = (person: PersonName) =>
  stage.sql(
    'select role, job_role, starts_on, ends_on from ventures.memberships where user_id = $1 and venture_id = $2 order by starts_on',
    [PEOPLE[person].id, northline],
  )
const paid = async (person: PersonName) =>
  (
    await stage.sql<{ sum: number }>(
      'select coalesce(sum(amount_minor), 0)::int as sum from incentives.daily where user_id = $1',
      [PEOPLE[person].id],
    )
  ).map(({ sum }) => sum)[0]

const { arjun, daniel, dana } = PEOPLE

test('history before today is taken, in whatever order the days stand in the file', async () => {
  const rows = [
    `${daniel.email},Employee,Carrier team,Chicago,${dana.email},2026-01-01,`,
    `${daniel.email},Employee,Dispatch,Chicago,${dana.email},2025-07-01,2025-12-31`,
    `${daniel.email},Contractor,Dispatch,,,2025-01-01,2025-06-30`,
  ]
  expect(await take('grace', ...rows)).toMatchObject({
    status: 'DONE',
    progress: { became: { new: 2, changed: 0, same: 1 } },
  })
  expect(await daysOf('daniel')).toEqual([
    { role: 'CONTRACTOR', job_role: 'DISPATCH', starts_on: '2025-01-01', ends_on: '2025-06-30' },
    { role: 'EMPLOYEE', job_role: 'DISPATCH', starts_on: '2025-07-01', ends_on: '2025-12-31' },
    { role: 'EMPLOYEE', job_role: 'CARRIER_TEAM', starts_on: '2026-01-01', ends_on: null },
  ])
  expect(await take('grace', ...rows)).toMatchObject({ progress: { became: { new: 0, changed: 0, same: 3 } } })
})

test('days that another assignment holds are an error that says which stands', async () => {
  expect(await errorsOf('grace', `${arjun.email},Team lead,Sales,,,2026-05-01,`)).toEqual([
    [2, 'startsOn', `${arjun.email} is Employee here from 2026-01-01 on already. Change those days, or write others.`],
  ])
})

test('a promotion ends the one before it, when the file says so, and pay follows the days that changed', async () => {
  const load = await bookLoad(stage, 'arjun', { billMinor: 500_000 })
  await coverLoad(stage, 'ana', load.id, { carrierId: CARRIERS.tejas.id, carrierCostMinor: 300_000 })
  await deliverLoad(stage, 'ana', load.id)
  await stage.settle()
  const before = await paid('arjun')
  expect(before).toBeGreaterThan(0)
  const left = `${arjun.email},Employee,Sales,Chicago,${PEOPLE.omar.email},2026-01-01,2026-06-17`
  expect((await take('grace', left)).progress.became).toEqual({ new: 0, changed: 1, same: 0 })
  await stage.settle()
  expect(await paid('arjun')).toBe(0)
  const back = `${arjun.email},Team lead,Sales,Chicago,${PEOPLE.omar.email},2026-06-18,`
  await take('grace', left, back)
  await stage.settle()
  expect(await paid('arjun')).toBe(before)
  const [event] = await stage.sql(
    `select days from platform.events where type = 'ventures.membership_changed' order by id desc limit 1`,
  )
  expect(event).toEqual({ days: ['2026-06-18'] })
  const range = { ventureId: northline, from: '2026-06-01', to: '2026-06-18' }
  expect((await stage.as('omar').call(contract.incentives.verifyPay, range)).differences).toEqual([])
  await stage.settle()
  await assertCoherent(stage.sql)
})

test.each([
  ['nobody.here@holdfast.example,Employee,,,,2026-01-01,', 'email'],
  [`${PEOPLE.nisha.email},Employee,,,,2026-01-01,`, 'email'],
  [`${daniel.email},,,,,2026-01-01,`, 'accessRole'],
  [`${daniel.email},Employee,,,,,`, 'startsOn'],
  [`${daniel.email},Employee,,,,2024-02-01,2024-01-01`, 'endsOn'],
  [`${daniel.email},Employee,,,who@holdfast.example,2024-01-01,2024-02-01`, 'reportsTo'],
  [`${daniel.email},Venture head,,,,2024-01-01,2024-02-01`, 'accessRole'],
  [`${PEOPLE.omar.email},Employee,,,,2026-01-01,`, 'accessRole'],
  [`${PEOPLE.grace.email},Employee,,,,2024-01-01,2024-02-01`, null],
])('%s: %s', async (row, column) => {
  expect(await errorsOf('grace', row)).toMatchObject([[2, column, expect.any(String)]])
})

test('two lines from the same day are one too many', async () => {
  const row = `${daniel.email},Employee,,,,2024-01-01,2024-02-01`
  expect(await errorsOf('grace', row, row)).toMatchObject([[3, 'startsOn', expect.stringContaining('Line 2')]])
})

test.each(['omar', 'dana', 'ana', 'ruth', 'tessa', 'nobody'] as const)('%s may not', async (who) => {
  const row = `${daniel.email},Employee,,,,2024-01-01,2024-02-01`
  expect((await tryUpload(stage, who, file(row), kind)).status).toBe(403)
})
