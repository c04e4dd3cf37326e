import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { askForCode } from '../testing.fixture.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
  await stage.sql(`update ventures.memberships set role = 'HR_ADMIN' where user_id = $1`, [PEOPLE.priya.id])
})
afterEach(() => stage.close())

const { deactivateUser, reactivateUser, setMembership, getUser } = contract.users
const { me } = contract.identity
const northline = VENTURES.northline.id
const callbridge = VENTURES.callbridge.id

const deactivate = (by: PersonName, whom: PersonName, given: object = {}) =>
  stage.as(by).ask(deactivateUser, { id: PEOPLE[whom].id, ...given })
const accountOf = async (whom: PersonName) =>
  (await stage.sql('select deactivated_on from identity.users where id = $1', [PEOPLE[whom].id]))[0]
const lastDaysOf = async (whom: PersonName) =>
  (
    await stage.sql<{ venture_id: string; ends_on: string | null }>(
      'select venture_id, ends_on from ventures.memberships where user_id = $1 order by starts_on, venture_id',
      [PEOPLE[whom].id],
    )
  ).map(({ venture_id, ends_on }) => [venture_id, ends_on])

describe('A-07 a deactivation', () => {
  test('ends every session at once, today still counts, and the address signs in no more', async () => {
    const daniel = stage.as('daniel')
    await daniel.call(me, {})
    const answer = await deactivate('priya', 'daniel')
    expect(answer).toMatchObject({ status: 200, body: { deactivatedOn: '2026-06-18', mayPlaceIn: [] } })
    expect(await daniel.ask(me, {})).toMatchObject({ status: 401 })
    expect(await lastDaysOf('daniel')).toEqual([[northline, '2026-06-18']])
    await askForCode(stage.system, PEOPLE.daniel.email)
    expect(await stage.sql('select from identity.mailbox')).toEqual([])
  })

  test('of somebody who also works elsewhere ends the membership, not the account', async () => {
    await stage.as('arjun').call(me, {})
    expect(await deactivate('priya', 'arjun')).toMatchObject({ status: 200, body: { deactivatedOn: null } })
    expect(await lastDaysOf('arjun')).toEqual([
      [northline, '2026-06-18'],
      [callbridge, null],
    ])
    expect(await stage.sql('select from identity.sessions where user_id = $1', [PEOPLE.arjun.id])).toEqual([])
    // Signed in again on the same day, which still counts for pay, they are out of that venture all the same.
    expect((await stage.as('arjun').call(me, {})).ventures.map((venture) => venture.code)).toEqual(['CB'])
  })

  test('by an administrator is everywhere, each venture on its own today, unless one venture is named', async () => {
    stage.clock.set('2026-06-18T20:00:00.000Z')
    expect(await deactivate('sam', 'grace', { ventureId: northline })).toMatchObject({ body: { deactivatedOn: null } })
    expect(await deactivate('sam', 'arjun')).toMatchObject({ body: { deactivatedOn: '2026-06-19' } })
    expect(await lastDaysOf('arjun')).toEqual([
      [northline, '2026-06-18'],
      [callbridge, '2026-06-19'],
    ])
    expect(await deactivate('sam', 'grace', { ventureId: callbridge })).toMatchObject({
      body: { deactivatedOn: '2026-06-19' },
    })
  })

  test('on their last day shuts them out before it is over, here and, with the account closed, everywhere', async () => {
    await stage.sql(`update ventures.memberships set ends_on = '2026-06-18' where user_id = any ($1)`, [
      [PEOPLE.daniel.id, PEOPLE.arjun.id],
    ])
    await stage.as('daniel').call(me, {})
    expect(await deactivate('priya', 'daniel')).toMatchObject({ status: 200, body: { deactivatedOn: '2026-06-18' } })
    expect(await deactivate('priya', 'arjun', { ventureId: northline })).toMatchObject({ status: 200 })
    for (const whom of ['daniel', 'arjun'] as const) {
      await stage.as('sam').call(reactivateUser, { id: PEOPLE[whom].id })
      expect((await stage.as(whom).call(me, {})).ventures).toEqual([])
      expect(await deactivate('priya', whom)).toMatchObject({ status: 409, body: { code: 'user.nothing_to_end' } })
    }
  })

  test('is offered in each venture of its own, also where another one stands in the way of all', async () => {
    for (const [whom, role] of [
      ['daniel', 'VENTURE_HEAD'],
      ['priya', 'HR_ADMIN'],
    ] as const) {
      const id = PEOPLE[whom].id
      await stage.sql('insert into ventures.people (venture_id, user_id) values ($1, $2)', [callbridge, id])
      await stage.sql(
        `insert into ventures.memberships (venture_id, user_id, role, starts_on) values ($1, $2, $3, '2026-01-01')`,
        [callbridge, id, role],
      )
    }
    const daniel = await stage.as('priya').call(getUser, { id: PEOPLE.daniel.id })
    expect(daniel.can).toMatchObject({ deactivate: true, deactivateEverywhere: false })
    expect(daniel.mayPlaceIn.filter(({ canEnd }) => canEnd).map(({ ventureId }) => ventureId)).toEqual([northline])
    expect((await deactivate('priya', 'daniel')).status).toBe(403)
    expect((await deactivate('priya', 'daniel', { ventureId: northline })).status).toBe(200)
  })

  test('takes with it what would have begun later', async () => {
    const later = { id: PEOPLE.daniel.id, ventureId: northline, role: 'TEAM_LEAD', startsOn: '2026-08-01' } as const
    await stage.as('meera').call(setMembership, later)
    expect(await deactivate('priya', 'daniel')).toMatchObject({ body: { deactivatedOn: '2026-06-18' } })
    expect(await lastDaysOf('daniel')).toEqual([[northline, '2026-06-18']])
  })

  test('of who holds a role in the group, or belongs nowhere, closes the account itself', async () => {
    expect(await deactivate('sam', 'ruth')).toMatchObject({ status: 200, body: { deactivatedOn: '2026-06-18' } })
    expect(await deactivate('sam', 'nobody')).toMatchObject({ status: 200, body: { deactivatedOn: '2026-06-18' } })
  })

  test('twice, also at once, happens once', async () => {
    const both = await Promise.all([deactivate('priya', 'daniel'), deactivate('meera', 'daniel')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await deactivate('meera', 'daniel')).toMatchObject({ status: 409 })
    expect(await stage.sql(`select from identity.audit_log where action = 'identity.deactivate'`)).toHaveLength(1)
  })

  test.each([
    ['priya', 'priya', {}, 403],
    ['priya', 'omar', {}, 403],
    ['priya', 'grace', {}, 403],
    ['priya', 'ana', { ventureId: callbridge }, 403],
    ['priya', 'nisha', {}, 404],
    ['priya', 'meera', {}, 404],
    ['sam', 'meera', {}, 403],
    ['meera', 'meera', {}, 403],
    ['omar', 'ana', {}, 403],
    ['ruth', 'ana', {}, 403],
    ['sam', 'nobody', { ventureId: northline }, 409],
  ] as const)('A-04 %s cannot of %s with %o', async (by, whom, given, status) => {
    expect((await deactivate(by, whom, given)).status).toBe(status)
    expect(await accountOf(whom)).toEqual({ deactivated_on: null })
    expect((await lastDaysOf(whom)).flatMap(([, lastDay]) => lastDay ?? [])).toEqual([])
  })
})

describe('a closed account', () => {
  test('is opened again by an administrator and belongs nowhere until it is placed', async () => {
    await deactivate('priya', 'daniel')
    stage.clock.set('2026-06-22T13:12:00.000Z')
    const place = { id: PEOPLE.daniel.id, ventureId: northline, role: 'EMPLOYEE', startsOn: '2026-06-22' } as const
    expect(await stage.as('priya').ask(setMembership, place)).toMatchObject({ status: 409 })
    expect(await stage.as('priya').ask(reactivateUser, { id: PEOPLE.daniel.id })).toMatchObject({ status: 403 })
    expect(await stage.as('sam').ask(reactivateUser, { id: PEOPLE.daniel.id })).toMatchObject({
      status: 200,
      body: { deactivatedOn: null, can: { reactivate: false, deactivate: true } },
    })
    expect(await stage.as('sam').ask(reactivateUser, { id: PEOPLE.daniel.id })).toMatchObject({ status: 409 })
    await stage.as('priya').call(setMembership, place)
    expect(await lastDaysOf('daniel')).toEqual([
      [northline, '2026-06-18'],
      [northline, null],
    ])
  })

  test('of a CEO is a CEO’s to open', async () => {
    await stage.sql(
      `update identity.users set group_role = 'CEO', deactivated_at = now(), deactivated_on = '2026-06-01' where id = $1`,
      [PEOPLE.nobody.id],
    )
    const ask = (by: PersonName) => stage.as(by).ask(reactivateUser, { id: PEOPLE.nobody.id })
    expect(await ask('sam')).toMatchObject({ status: 403 })
    expect(await ask('meera')).toMatchObject({ status: 200 })
    expect((await stage.as('sam').call(getUser, { id: PEOPLE.nobody.id })).can).toMatchObject({ edit: false })
  })
})
