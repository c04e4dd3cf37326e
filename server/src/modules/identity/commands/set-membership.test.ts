import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MORNING, openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  // Somebody who looks after the people of Northline, and nothing above that.
  await stage.sql(`update ventures.memberships set role = 'HR_ADMIN' where user_id = $1`, [PEOPLE.priya.id])
})
afterAll(() => stage.close())
beforeEach(() => stage.clock.set(MORNING))

const { setMembership, endMembership, getUser } = contract.users
const { me } = contract.identity
const northline = VENTURES.northline.id
const dispatcher = { ventureId: northline, role: 'EMPLOYEE', jobRole: 'DISPATCH', startsOn: '2026-06-18' } as const

const place = (by: PersonName, whom: PersonName, given: object = {}) =>
  stage.as(by).ask(setMembership, { id: PEOPLE[whom].id, ...dispatcher, ...given })
const membershipsOf = async (whom: PersonName) =>
  (await stage.as('meera').call(getUser, { id: PEOPLE[whom].id })).memberships
    .filter(({ ventureId }) => ventureId === northline)
    .map(({ role, startsOn, endsOn }) => [role, startsOn, endsOn])
const lastEvent = async () =>
  (
    await stage.sql(
      `select subject_id, days from platform.events where type = 'ventures.membership_changed' order by id desc limit 1`,
    )
  )[0]
const sessionsOf = (whom: PersonName) =>
  stage.sql('select from identity.sessions where user_id = $1', [PEOPLE[whom].id])

describe('a change of what somebody is', () => {
  test('holds from its day on; what they were before stays, in the log and in the days of the event', async () => {
    await stage.as('ana').call(me, {})
    expect(await place('priya', 'ana', { role: 'TEAM_LEAD', startsOn: '2026-06-16' })).toMatchObject({ status: 200 })
    expect(await membershipsOf('ana')).toEqual([
      ['TEAM_LEAD', '2026-06-16', null],
      ['EMPLOYEE', '2026-01-01', '2026-06-15'],
    ])
    expect(await lastEvent()).toEqual({ subject_id: PEOPLE.ana.id, days: ['2026-06-16', '2026-06-17', '2026-06-18'] })
    expect(
      await stage.sql(
        `select venture_id, actor_id, action, before -> 'memberships' -> 0 -> 'was' -> 0 ->> 'role' as was, after -> 'memberships' -> 0 -> 'is' -> 1 ->> 'role' as now
         from identity.audit_log where subject_id = $1 order by id desc limit 1`,
        [PEOPLE.ana.id],
      ),
    ).toEqual([
      {
        venture_id: northline,
        actor_id: PEOPLE.priya.id,
        action: 'ventures.set_membership',
        was: 'EMPLOYEE',
        now: 'TEAM_LEAD',
      },
    ])
  })

  test('A-07 signs them out when their role of today is another, and not when it only begins later', async () => {
    await stage.as('dana').call(me, {})
    await place('meera', 'dana', { role: 'OFFICE_MANAGER', startsOn: '2026-06-19' })
    expect(await sessionsOf('dana')).toHaveLength(1)
    await place('meera', 'dana', { role: 'OFFICE_MANAGER', endsOn: '2026-06-18' })
    expect(await sessionsOf('dana')).toEqual([])
    expect(await stage.as('dana').call(me, {})).toMatchObject({ ventures: [{ role: 'OFFICE_MANAGER' }] })
  })

  test('twice changes nothing and tells of nothing, also a day later', async () => {
    const given = { jobRole: 'SALES', officeId: await officeOf(northline), reportsTo: PEOPLE.omar.id }
    await place('priya', 'daniel', given)
    const counted = () =>
      stage.sql(
        `select (select count(*) from platform.events where type = 'ventures.membership_changed') as e, (select count(*) from identity.audit_log) as a`,
      )
    const before = await counted()
    expect((await place('priya', 'daniel', given)).status).toBe(200)
    stage.clock.set('2026-06-19T13:12:00.000Z')
    expect((await place('priya', 'daniel', { ...given, startsOn: '2026-06-19' })).status).toBe(200)
    expect(await counted()).toEqual(before)
  })

  test('into one more venture signs nobody out', async () => {
    await stage.as('luis').call(me, {})
    expect((await place('meera', 'luis')).status).toBe(200)
    expect(await sessionsOf('luis')).toHaveLength(1)
    expect((await stage.as('luis').call(me, {})).ventures.map((venture) => venture.code)).toEqual(['HI', 'NL'])
  })

  test('by two at once happens one after the other and leaves one membership for each day', async () => {
    const both = await Promise.all([
      place('meera', 'grace', { role: 'EMPLOYEE', jobRole: 'CSR' }),
      place('sam', 'grace', { role: 'TEAM_LEAD', jobRole: 'CSR' }),
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(await membershipsOf('grace')).toHaveLength(2)
  })

  test('A-24 that breaks off in the middle leaves every membership as it was', async () => {
    const before = await membershipsOf('grace')
    await stage.sql(
      `create function public.break_off() returns trigger language plpgsql as 'begin raise ''Broken off''; end'`,
    )
    await stage.sql(
      'create trigger break_off before insert on platform.events for each row execute function public.break_off()',
    )
    const change = () => place('meera', 'grace', { role: 'CONTRACTOR', jobRole: null })
    const broken = await change()
    await stage.sql('drop function public.break_off() cascade')
    expect(broken.status).toBe(500)
    expect(await membershipsOf('grace')).toEqual(before)
    expect((await change()).status).toBe(200)
    expect(await membershipsOf('grace')).not.toEqual(before)
  })

  test('does not write over what begins later', async () => {
    await place('meera', 'marcus', { role: 'EMPLOYEE', startsOn: '2026-08-01' })
    expect(await place('meera', 'marcus', { role: 'TEAM_LEAD' })).toMatchObject({
      status: 409,
      body: { code: 'membership.overlaps' },
    })
    expect(await membershipsOf('marcus')).toHaveLength(2)
  })
})

describe('a last day', () => {
  test('is kept, earlier days stay, and later plans are gone', async () => {
    const end = (lastDay: string) =>
      stage.as('meera').ask(endMembership, { id: PEOPLE.marcus.id, ventureId: northline, lastDay })
    expect((await end('2026-06-30')).status).toBe(200)
    expect(await membershipsOf('marcus')).toEqual([['CONTRACTOR', '2026-01-01', '2026-06-30']])
    expect((await end('2026-06-30')).status).toBe(200)
    expect((await end('2026-06-16')).status).toBe(200)
    expect(await lastEvent()).toEqual({ subject_id: PEOPLE.marcus.id, days: ['2026-06-17', '2026-06-18'] })
    expect(await stage.sql('select deactivated_at from identity.users where id = $1', [PEOPLE.marcus.id])).toEqual([
      { deactivated_at: null },
    ])
  })
})

describe('is refused', () => {
  test.each([
    ['priya', 'priya', { role: 'HR_ADMIN', jobRole: 'CSR' }, 403, 'membership.own'],
    ['meera', 'meera', {}, 403, 'membership.own'],
    ['priya', 'omar', {}, 403, 'role.above'],
    ['priya', 'ana', { role: 'FINANCE' }, 403, 'role.above'],
    ['priya', 'ana', { role: 'VENTURE_HEAD' }, 403, 'role.above'],
    ['priya', 'ana', { ventureId: VENTURES.harbor.id }, 403, 'venture.out_of_scope'],
    ['priya', 'nisha', {}, 404, 'user.not_found'],
    ['sam', 'meera', {}, 403, 'account.above'],
    ['omar', 'ana', {}, 403, 'permission.missing'],
    ['ruth', 'ana', {}, 403, 'permission.missing'],
    ['nobody', 'ana', {}, 403, 'venture.out_of_scope'],
    ['meera', 'ana', { reportsTo: PEOPLE.ana.id }, 422, 'membership.own_superior'],
    ['meera', 'omar', { role: 'VENTURE_HEAD', reportsTo: PEOPLE.arjun.id }, 422, 'membership.circle'],
    ['meera', 'ana', { reportsTo: PEOPLE.nisha.id }, 422, 'membership.superior_unknown'],
    ['meera', 'ana', { reportsTo: PEOPLE.omar.id, startsOn: '2025-12-31' }, 422, 'membership.superior_unknown'],
    ['meera', 'ana', { endsOn: '2026-06-17' }, 422, 'membership.reversed'],
    ['meera', 'ana', { startsOn: '2026-02-30' }, 400, 'request.invalid'],
    ['meera', 'ana', { role: 'CEO' }, 400, 'request.invalid'],
  ] as const)('A-04 %s about %s with %o', async (by, whom, given, status, code) => {
    const before = await membershipsOf('ana')
    expect(await place(by, whom, given)).toMatchObject({ status, body: { code } })
    expect(await membershipsOf('ana')).toEqual(before)
  })

  test('an office of another venture, and a closed one to whoever is not there already', async () => {
    const elsewhere = await officeOf(VENTURES.harbor.id)
    expect(await place('meera', 'ana', { officeId: elsewhere })).toMatchObject({ status: 422 })
    const officeId = await officeOf(northline)
    await place('meera', 'ana', { officeId })
    await stage.sql('update ventures.offices set closed_at = now() where id = $1', [officeId])
    expect((await place('meera', 'ana', { officeId, jobRole: 'CSR' })).status).toBe(200)
    expect(await place('meera', 'luis', { officeId })).toMatchObject({ status: 409, body: { code: 'office.closed' } })
  })

  test('a circle that would only close later', async () => {
    await place('meera', 'dana', { role: 'TEAM_LEAD', startsOn: '2026-09-01', reportsTo: PEOPLE.daniel.id })
    const given = { startsOn: '2026-07-01', reportsTo: PEOPLE.dana.id }
    expect(await place('meera', 'daniel', given)).toMatchObject({ status: 422, body: { code: 'membership.circle' } })
    expect((await place('meera', 'daniel', { ...given, endsOn: '2026-08-31' })).status).toBe(200)
  })

  test('no circle where nobody is below the other on the same day', async () => {
    await place('meera', 'luis', { reportsTo: PEOPLE.arjun.id, endsOn: '2026-08-31' })
    await place('meera', 'arjun', { reportsTo: PEOPLE.grace.id, startsOn: '2026-09-01' })
    const given = { startsOn: '2026-07-01', reportsTo: PEOPLE.luis.id }
    expect((await place('meera', 'grace', given)).status).toBe(200)
  })
})

describe('who may not see somebody’s pay', () => {
  test('does not put themselves above them, at no depth, and still changes whoever is below them already', async () => {
    await stage.sql(
      `insert into ventures.permission_overrides (venture_id, permission, role, allow, set_by, set_at)
       values ($1, 'incentives.read_person', 'HR_ADMIN', false, $2, now())`,
      [northline, PEOPLE.omar.id],
    )
    await stage.sql('update ventures.memberships set reports_to = $1 where user_id = $2 and venture_id = $3', [
      PEOPLE.priya.id,
      PEOPLE.arjun.id,
      northline,
    ])
    const refused = { status: 403, body: { code: 'membership.superior_self', errors: [{ path: 'reportsTo' }] } }
    expect(await place('priya', 'ana', { reportsTo: PEOPLE.priya.id })).toMatchObject(refused)
    expect(await place('priya', 'ana', { reportsTo: PEOPLE.arjun.id })).toMatchObject(refused)
    const kept = { reportsTo: PEOPLE.priya.id, jobRole: 'CSR', endsOn: '2026-08-31' }
    expect(await place('priya', 'arjun', kept)).toMatchObject({ status: 200 })
    expect(await place('priya', 'ana', { reportsTo: PEOPLE.dana.id })).toMatchObject({ status: 200 })
    await stage.sql('delete from ventures.permission_overrides')
    expect(await place('priya', 'ana', { reportsTo: PEOPLE.priya.id })).toMatchObject({ status: 200 })
  })
})

async function officeOf(ventureId: string): Promise<string> {
  const [office] = await stage.sql<{ id: string }>('select id from ventures.offices where venture_id = $1', [ventureId])
  return office?.id ?? ''
}
