import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importAll, tryUpload, upload } from '../../../platform/imports/testing/import-stage.ts'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  // Somebody who looks after the people of Northline, and nothing above that.
  await stage.sql(`update ventures.memberships set role = 'HR_ADMIN' where user_id = $1`, [PEOPLE.priya.id])
})
afterAll(() => stage.close())

const northline = VENTURES.northline.id
const HEADERS = 'Name,Email,Access role,Job role,Office,Reports to,Starts on,Ends on,Test account'
const file = (...rows: readonly string[]) => [HEADERS, ...rows, ''].join('\n')
const kind = { kind: 'people', name: 'people.csv' }

const check = (by: PersonName, ...rows: readonly string[]) => upload(stage, by, file(...rows), kind)
const take = async (by: PersonName, ...rows: readonly string[]) => importAll(stage, by, (await check(by, ...rows)).id)
const errorsOf = async (by: PersonName, ...rows: readonly string[]) =>
  (await check(by, ...rows)).firstBadRows.map(({ line, errors }) => [line, errors[0]?.column, errors[0]?.message])
const membershipsOf = (email: string) =>
  stage.sql(
    `select m.role, m.job_role, o.name as office, s.email as reports_to, m.starts_on, m.ends_on, u.is_test
     from identity.users u join ventures.memberships m on m.user_id = u.id and m.venture_id = $2
     left join ventures.offices o on o.id = m.office_id left join identity.users s on s.id = m.reports_to
     where u.email = $1 order by m.starts_on`,
    [email, northline],
  )

const rosa = 'Rosa Lind,Rosa.Lind@Holdfast.example,,Sales,Memphis,tom.berg@holdfast.example,,,'
const tom = 'Tom Berg,tom.berg@holdfast.example,Team lead,,chicago,omar.haddad@holdfast.example,2026-03-01,,'

describe('a file of people', () => {
  test('says before it is imported what it would do: two newcomers and a new office', async () => {
    expect(await check('sam', rosa, tom)).toMatchObject({
      badRows: 0,
      wouldBe: { new: 2, changed: 0, same: 0 },
      notes: ['A new office: Memphis.'],
    })
    expect(await membershipsOf('tom.berg@holdfast.example')).toEqual([])
  })

  test('says that a cell makes no account a test account that is there already, wherever that is', async () => {
    const note =
      '2 lines say whether the account is one for tests. That holds for a new account; whoever has one already, in whatever venture, keeps it as it is.'
    const luis = `Luis Ortega,${PEOPLE.luis.email},,,,,,,yes`
    expect((await check('priya', luis, 'New One,new.one@holdfast.example,,,,,,,yes')).notes).toEqual([note])
  })

  test('brings people who reported to one another before either was there; nobody is mailed', async () => {
    expect(await take('sam', rosa, tom)).toMatchObject({ status: 'DONE', progress: { became: { new: 2 } } })
    expect(await membershipsOf('rosa.lind@holdfast.example')).toEqual([
      {
        role: 'EMPLOYEE',
        job_role: 'SALES',
        office: 'Memphis',
        reports_to: 'tom.berg@holdfast.example',
        starts_on: '2026-06-18',
        ends_on: null,
        is_test: false,
      },
    ])
    expect(await membershipsOf('tom.berg@holdfast.example')).toMatchObject([
      { role: 'TEAM_LEAD', office: 'Chicago', reports_to: PEOPLE.omar.email, starts_on: '2026-03-01' },
    ])
    expect(await stage.sql('select from identity.mailbox')).toEqual([])
  })

  test('twice changes nothing, also a day later, and tells of nothing', async () => {
    const events = () => stage.sql(`select id from platform.events where type = 'ventures.membership_changed'`)
    const before = [await stage.sql('select xmin, * from ventures.memberships order by id'), await events()]
    expect(await take('sam', rosa, tom)).toMatchObject({ progress: { became: { new: 0, changed: 0, same: 2 } } })
    stage.clock.set('2026-06-19T13:12:00.000Z')
    expect(await take('sam', rosa, tom)).toMatchObject({ progress: { became: { same: 2 } } })
    stage.clock.set('2026-06-18T13:12:00.000Z')
    expect([await stage.sql('select xmin, * from ventures.memberships order by id'), await events()]).toEqual(before)
  })

  test('at once with the same file brings everybody once', async () => {
    const uma = 'Uma Roy,uma.roy@holdfast.example,,CSR,Tulsa,,,,'
    const [one, other] = await Promise.all([check('sam', uma), check('meera', uma)])
    await stage.as('sam').call(contract.imports.commitImport, { id: one.id, version: one.version })
    await stage.as('meera').call(contract.imports.commitImport, { id: other.id, version: other.version })
    const jobs = await stage.sql<{ data: Parameters<typeof stage.system.imports.commit>[0] }>(
      `delete from jobs.job where name = 'import-commit' returning data`,
    )
    await Promise.all(jobs.map(({ data }) => stage.system.imports.commit(data)))
    await stage.settle()
    expect(await membershipsOf('uma.roy@holdfast.example')).toHaveLength(1)
    expect(await stage.sql(`select from ventures.offices where name = 'Tulsa'`)).toHaveLength(1)
  })

  test('with a new role changes it from today; what it leaves blank stays', async () => {
    await take('sam', `Ana Whitfield,${PEOPLE.ana.email},Team lead,,,,,,`)
    const before = { job_role: 'DISPATCH', office: 'Chicago', reports_to: PEOPLE.dana.email }
    expect(await membershipsOf(PEOPLE.ana.email)).toMatchObject([
      { ...before, role: 'EMPLOYEE', starts_on: '2026-01-01', ends_on: '2026-06-17' },
      { ...before, role: 'TEAM_LEAD', starts_on: '2026-06-18', ends_on: null },
    ])
    const [event] = await stage.sql(
      `select days, facts -> 'userIds' as people from platform.events where type = 'ventures.membership_changed' order by id desc limit 1`,
    )
    expect(event).toEqual({ days: ['2026-06-18'], people: [PEOPLE.ana.id] })
  })

  test('A-07 with another role for today signs them out, and with another job does not', async () => {
    const isSignedIn = async () =>
      (await stage.sql('select from identity.sessions where user_id = $1', [PEOPLE.daniel.id])).length > 0
    await stage.as('daniel').call(contract.identity.me, {})
    await take('sam', `Daniel Reyes,${PEOPLE.daniel.email},,Sales,,,,,`)
    expect(await isSignedIn()).toBe(true)
    await take('sam', `Daniel Reyes,${PEOPLE.daniel.email},Team lead,,,,,,`)
    expect(await isSignedIn()).toBe(false)
  })

  test('brings somebody of another venture in with the account that they have, whose name stays', async () => {
    expect((await take('sam', `Louis O.,${PEOPLE.luis.email},,Dispatch,,,,,`)).status).toBe('DONE')
    expect(await stage.sql('select name from identity.users where email = $1', [PEOPLE.luis.email])).toEqual([
      { name: PEOPLE.luis.name },
    ])
    expect((await stage.as('luis').call(contract.ventures.listVentures, {})).items.map((each) => each.code)).toEqual([
      'HI',
      'NL',
    ])
  })
})

describe('a line is an error', () => {
  test('that reports to nobody of the venture or the file, or to somebody whose own line is wrong', async () => {
    const lost = 'Ivo,ivo@holdfast.example,,,,nowhere@holdfast.example,,,'
    const below = 'Jan,jan@holdfast.example,,,,ivo@holdfast.example,,,'
    expect(await errorsOf('sam', below, lost)).toEqual([
      [2, 'reportsTo', expect.stringContaining('ivo@holdfast.example')],
      [3, 'reportsTo', expect.stringContaining('nowhere@holdfast.example')],
    ])
  })

  test.each([
    ['Ann,not an address,,,,,,,', 'email'],
    [',ann@holdfast.example,,,,,,,', 'name'],
    ['Ann,ann@holdfast.example,King,,,,,,', 'accessRole'],
    ['Ann,ann@holdfast.example,,,,,2026-02-30,,', 'startsOn'],
    ['Ann,ann@holdfast.example,,,,,2026-06-18,2026-06-17,', 'endsOn'],
    ['Ann,ann@holdfast.example,,,,ann@holdfast.example,,,', 'reportsTo'],
    [`Dana,${PEOPLE.dana.email},,,,,2026-02-01,,`, 'startsOn'],
    [`Dana,${PEOPLE.dana.email},,,,,,,yes`, 'isTest'],
    [`${'a'.repeat(201)},ann@holdfast.example,,,,,,,`, 'name'],
  ])('%s: %s', async (row, column) => {
    expect(await errorsOf('sam', row)).toMatchObject([[2, column, expect.any(String)]])
  })

  test('the second time that a file names somebody', async () => {
    const [first, second] = ['Ann,ann@holdfast.example,,,,,,,', 'Anna,ANN@holdfast.example,,,,,,,']
    expect(await errorsOf('sam', first, second)).toEqual([[3, 'email', expect.stringContaining('Line 2')]])
  })

  test('A-23 that grants a role above one’s own, or changes somebody who holds one', async () => {
    const rows = [
      'Ann,ann@holdfast.example,Venture head,,,,,,',
      'Bob,bob@holdfast.example,Finance,,,,,,',
      'Cyd,cyd@holdfast.example,HR admin,,,,,,',
      `Omar Haddad,${PEOPLE.omar.email},Employee,,,,,,`,
      `Grace Okafor,${PEOPLE.grace.email},Finance,Accounting,,,,,`,
    ]
    expect((await errorsOf('priya', ...rows)).map(([line, column]) => [line, column])).toEqual([
      [2, 'accessRole'],
      [3, 'accessRole'],
      [5, 'accessRole'],
    ])
    expect(await errorsOf('sam', ...rows)).toEqual([])
  })

  test('that sends somebody to a closed office; who is there already stays', async () => {
    const lines = ['Ann,ann@holdfast.example,,,CHICAGO,,,,', `Dana Kowalski,${PEOPLE.dana.email},,Sales,Chicago,,,,`]
    await stage.sql(`update ventures.offices set closed_at = now() where name = 'Chicago'`)
    expect(await errorsOf('sam', ...lines)).toEqual([[2, 'office', expect.stringContaining('Chicago is closed')]])
    await stage.sql('update ventures.offices set closed_at = null')
  })

  test('A-04 that changes somebody who holds a role in the group, by whoever does not stand over it', async () => {
    const line = `Dana Kowalski,${PEOPLE.dana.email},,Sales,Chicago,,,,`
    await stage.sql(`update identity.users set group_role = 'COO' where id = $1`, [PEOPLE.dana.id])
    expect(await errorsOf('priya', line)).toEqual([[2, null, expect.stringContaining('holds a role in the group')]])
    expect(await errorsOf('sam', line)).toEqual([])
    await stage.sql('update identity.users set group_role = null where id = $1', [PEOPLE.dana.id])
  })

  test('that puts whoever brings it above somebody whose pay they may not see', async () => {
    await stage.sql(
      `insert into ventures.permission_overrides values ($1, 'incentives.read_person', 'HR_ADMIN', false, $2, now())`,
      [VENTURES.northline.id, PEOPLE.meera.id],
    )
    const line = `Daniel Reyes,${PEOPLE.daniel.email},,Carrier team,Chicago,${PEOPLE.priya.email},,,`
    expect(await errorsOf('priya', line)).toEqual([[2, 'reportsTo', expect.stringContaining('see their pay')]])
    await stage.sql('delete from ventures.permission_overrides')
    expect(await errorsOf('priya', line)).toEqual([])
  })

  test('that changes one’s own membership, and none where it says what stands', async () => {
    const own = `Priya Nair,${PEOPLE.priya.email},HR admin,Sales,Chicago,${PEOPLE.omar.email},,,`
    expect(await errorsOf('priya', own)).toEqual([])
    expect(await errorsOf('priya', own.replace('Sales', 'CSR'))).toEqual([
      [2, null, 'This is your own membership. Somebody else has to change it.'],
    ])
  })
})

describe('people are imported', () => {
  test.each(['omar', 'grace', 'dana', 'ana', 'ruth', 'tessa', 'nobody'] as const)('not by %s', async (who) => {
    expect((await tryUpload(stage, who, file(rosa), kind)).status).toBe(403)
  })

  test('into one’s own venture, not into another', async () => {
    const answer = await tryUpload(stage, 'priya', file(rosa), { ...kind, ventureId: VENTURES.callbridge.id })
    expect(answer.status).toBe(403)
  })

  test('and an administrator’s role given while a file waits does not count when it is imported', async () => {
    const { id, version } = await check('priya', 'Zed,zed@holdfast.example,HR admin,,,,,,')
    await stage.sql(`update ventures.memberships set role = 'EMPLOYEE' where user_id = $1`, [PEOPLE.priya.id])
    expect((await stage.as('priya').ask(contract.imports.commitImport, { id, version })).status).toBe(403)
    expect(await membershipsOf('zed@holdfast.example')).toEqual([])
  })

  test('and everything that follows from it is coherent', async () => {
    await stage.settle()
    await assertCoherent(stage.sql)
  })
})
