import { contract, type ParsedInput } from '@holdfast/contract'
import { PERMISSIONS } from '@holdfast/engine/access'
import { Refusal } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { showMatrix } from '../queries/show-matrix.ts'
import { setPermission } from './set-permission.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())
beforeEach(async () => {
  await stage.sql('delete from ventures.permission_overrides')
})

const northline = VENTURES.northline.id
const { createOffice } = contract.offices
const { setHoliday } = contract.calendar
const { me } = contract.identity

type Input = ParsedInput<typeof contract.access.setPermission>
const TEAM_LEADS = { ventureId: northline, permission: 'ventures.calendar', role: 'TEAM_LEAD', allow: true } as const

const callerOf = async (by: PersonName) => {
  const cookie = await stage.system.identity.openSession(PEOPLE[by].id)
  const request = { headers: { cookie }, id: 'a request' } as Parameters<typeof stage.system.identity.findCaller>[0]
  const caller = await stage.system.identity.findCaller(request)
  if (!caller) throw new Error(`${by} is signed in`)
  return caller
}
const set = async (by: PersonName, given: Partial<Input> = {}) =>
  (await stage.system.run(setPermission, await callerOf(by), { ...TEAM_LEADS, ...given })).result
const refusalOf = (by: PersonName, given: Partial<Input> = {}) =>
  set(by, given).then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? `${error.kind} ${error.code}` : String(error)),
  )
const stored = () => stage.sql('select permission, role, allow from ventures.permission_overrides order by 1, 2')

describe('A-13 a setting of a venture', () => {
  test('holds at the very next request of somebody signed in, in that venture only', async () => {
    const [dana, arjun] = [stage.as('dana'), stage.as('arjun')]
    const keep = (by: typeof dana, id: string) => by.ask(setHoliday, { id, day: '2026-12-24', name: 'Christmas Eve' })
    expect((await keep(dana, northline)).status).toBe(403)
    expect((await keep(arjun, VENTURES.callbridge.id)).status).toBe(403)
    await set('sam')
    expect((await dana.call(me, {})).ventures[0]?.can).toMatchObject({ 'ventures.calendar': true })
    expect((await keep(dana, northline)).status).toBe(200)
    expect((await keep(arjun, VENTURES.callbridge.id)).status).toBe(403)
    await set('sam', { allow: null })
    expect((await keep(dana, northline)).status).toBe(403)
  })

  test('takes a permission away as it gives one', async () => {
    const omar = stage.as('omar')
    const keep = () => omar.ask(setHoliday, { id: northline, day: '2026-12-25', name: 'Christmas' })
    expect((await keep()).status).toBe(200)
    await set('meera', { role: 'VENTURE_HEAD', allow: false })
    expect((await keep()).status).toBe(403)
  })

  test('never gives what belongs to the group', async () => {
    const mine = () => stage.as('omar').ask(createOffice, { ventureId: northline, name: 'Mine' })
    expect(await refusalOf('meera', { permission: 'ventures.manage', role: 'VENTURE_HEAD' })).toBe(
      'refused permission.not_overridable',
    )
    expect((await mine()).status).toBe(403)
    for (const permission of ['public', 'self', 'access.matrix', 'incentives.read_own'] as const)
      expect(await refusalOf('meera', { permission })).toBe('refused permission.not_overridable')
  })
})

describe('setting', () => {
  test('what is so by default keeps no row, and twice is once, in the log too', async () => {
    const count = () => stage.sql(`select from identity.audit_log where action = 'ventures.set_permission'`)
    const before = (await count()).length
    await Promise.all([set('sam'), set('meera')])
    await set('sam')
    expect(await stored()).toEqual([{ permission: 'ventures.calendar', role: 'TEAM_LEAD', allow: true }])
    expect(await count()).toHaveLength(before + 1)
    await set('sam', { allow: false })
    expect(await stored()).toEqual([])
    await set('sam', { allow: false })
    expect(await count()).toHaveLength(before + 2)
  })

  test('a refusal to a role whose job includes it is no default', async () => {
    await set('sam', { permission: 'freight.write', role: 'EMPLOYEE', allow: false })
    expect(await stored()).toEqual([{ permission: 'freight.write', role: 'EMPLOYEE', allow: false }])
    expect((await stage.as('ana').call(me, {})).ventures[0]?.can).toMatchObject({ 'freight.write': false })
  })

  test.each(['omar', 'priya', 'ana', 'ruth', 'grace'] as const)('is not for %s', async (by) => {
    expect(await refusalOf(by)).toBe('forbidden permission.missing')
    expect(await stored()).toEqual([])
  })

  test('is not for a venture that does not exist', async () => {
    expect(await refusalOf('sam', { ventureId: '00000000-0000-7000-8000-0000000000ff' })).toBe(
      'forbidden venture.out_of_scope',
    )
  })
})

test('the matrix says the default and the setting of every role, in words', async () => {
  await set('sam')
  const shown = async (by: PersonName) => {
    const caller = await callerOf(by)
    return stage.system.database.read(caller, (db) => showMatrix(db, caller, { ventureId: northline }))
  }
  const { items, canEdit } = await shown('sam')
  expect(canEdit).toBe(true)
  expect((await shown('omar')).canEdit).toBe(false)
  expect(items).toHaveLength(PERMISSIONS.length - 2)
  const calendar = items.find(({ permission }) => permission === 'ventures.calendar')
  expect(calendar).toMatchObject({
    what: 'Keep the working days and holidays',
    group: ['CEO', 'ADMIN'],
    canOverride: true,
  })
  expect(calendar?.cells.filter(({ byDefault, override }) => byDefault || override !== null)).toEqual([
    { role: 'VENTURE_HEAD', byDefault: true, override: null },
    { role: 'HR_ADMIN', byDefault: true, override: null },
    { role: 'TEAM_LEAD', byDefault: false, override: true },
  ])
})
