import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { signIn } from '../testing.fixture.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.sql(`update ventures.memberships set role = 'HR_ADMIN' where user_id = $1`, [PEOPLE.priya.id])
})
afterAll(() => stage.close())

const { inviteUser } = contract.users
const northline = VENTURES.northline.id
const membership = { ventureId: northline, role: 'EMPLOYEE', jobRole: 'SALES' }
const rosa = { name: 'Rosa Lind', email: 'Rosa.Lind@Holdfast.example', membership }

const invite = (by: PersonName, given: object = {}) => stage.as(by).ask(inviteUser, { ...rosa, ...given })
const mails = async () => {
  await stage.settle()
  return stage.sql<{ recipient: string; body: string }>('select recipient, body from identity.mailbox order by id')
}
const forgetMails = async () => {
  await mails()
  await stage.sql('delete from identity.mailbox')
}
const accountsLike = (email: string) =>
  stage.sql('select name, group_role from identity.users where email = lower($1)', [email])

const closeAccount = (whom: PersonName) =>
  stage.sql(`update identity.users set deactivated_at = now(), deactivated_on = '2026-06-01' where id = $1`, [
    PEOPLE[whom].id,
  ])

describe('an invitation', () => {
  test('A-25 adds somebody by address in any case, and mails them how to sign in, with which they can', async () => {
    expect(await invite('priya')).toMatchObject({
      status: 200,
      body: {
        name: 'Rosa Lind',
        email: 'rosa.lind@holdfast.example',
        memberships: [{ ventureId: northline, role: 'EMPLOYEE', startsOn: '2026-06-18', isCurrent: true }],
      },
    })
    const [mail] = await mails()
    expect(mail?.recipient).toBe('rosa.lind@holdfast.example')
    for (const said of ['Priya Nair', 'Northline Freight', 'http://localhost', 'six-digit code'])
      expect(mail?.body).toContain(said)
    await signIn(stage.system, 'ROSA.LIND@holdfast.example')
  })

  test('twice, also at once and in another case, mails each time and adds once', async () => {
    await forgetMails()
    const again = await Promise.all([invite('priya'), invite('meera', { email: 'rosa.lind@HOLDFAST.example' })])
    expect(again.map(({ status }) => status)).toEqual([200, 200])
    expect(await mails()).toHaveLength(2)
    expect(await accountsLike(rosa.email)).toHaveLength(1)
    expect(
      await stage.sql(
        `select from ventures.memberships m join identity.users u on u.id = m.user_id where u.email = lower($1)`,
        [rosa.email],
      ),
    ).toHaveLength(1)
  })

  test('of a known address is the same person, whose name stays and who is not signed out', async () => {
    await stage.as('luis').call(contract.identity.me, {})
    const joined = await invite('priya', { name: 'Somebody Else', email: PEOPLE.luis.email.toUpperCase() })
    expect(joined).toMatchObject({ status: 200, body: { id: PEOPLE.luis.id, name: PEOPLE.luis.name } })
    expect(await stage.sql('select from identity.sessions where user_id = $1', [PEOPLE.luis.id])).toHaveLength(1)
    // A personnel administrator of Northline learns nothing of where else they work.
    expect(joined.body.memberships?.map(({ ventureName }) => ventureName)).toEqual(['Northline Freight'])
  })

  test('to the group gives the role, and needs no venture', async () => {
    const kofi = { name: 'Kofi', email: 'kofi@holdfast.example', membership: null, groupRole: 'COO' }
    expect(await invite('sam', kofi)).toMatchObject({ status: 200, body: { groupRole: 'COO', memberships: [] } })
    expect(await invite('sam', { ...kofi, groupRole: 'AUDITOR' })).toMatchObject({
      status: 409,
      body: { code: 'user.has_group_role' },
    })
  })

  test('that is refused mails nobody and leaves no account', async () => {
    await forgetMails()
    const email = 'eve@holdfast.example'
    const head = { ...membership, role: 'VENTURE_HEAD' }
    const refused = [
      [await invite('priya', { email, membership: head }), 403, 'role.above'],
      [await invite('priya', { email, groupRole: 'AUDITOR' }), 403, 'permission.missing'],
      [
        await invite('priya', { email, membership: { ...membership, ventureId: VENTURES.harbor.id } }),
        403,
        'venture.out_of_scope',
      ],
      [await invite('sam', { email, groupRole: 'CEO' }), 403, 'account.above'],
      [await invite('omar', { email }), 403, 'permission.missing'],
      [await invite('meera', { email, membership: null }), 422, 'user.belongs_nowhere'],
      [
        await invite('meera', { email, membership: { ...membership, reportsTo: PEOPLE.nisha.id } }),
        422,
        'membership.superior_unknown',
      ],
      [await invite('meera', { email: 'nobody' }), 400, 'request.invalid'],
    ] as const
    for (const [answer, status, code] of refused) expect(answer).toMatchObject({ status, body: { code } })
    expect(await accountsLike(email)).toEqual([])
    expect(await mails()).toEqual([])
  })

  test('changes nothing about a member who is something else, about oneself, or about a closed account', async () => {
    const ofAna = { email: PEOPLE.ana.email, membership: { ...membership, role: 'TEAM_LEAD' } }
    expect(await invite('priya', ofAna)).toMatchObject({ status: 409, body: { code: 'membership.exists' } })
    expect(await invite('priya', { email: PEOPLE.priya.email })).toMatchObject({ status: 403 })
    await closeAccount('daniel')
    expect(await invite('priya', { email: PEOPLE.daniel.email })).toMatchObject({
      status: 409,
      body: { code: 'user.deactivated' },
    })
  })

  test('A-25 says nothing of somebody outside the ventures of who asks, not even why they cannot be added', async () => {
    await closeAccount('rahul')
    const answers = [
      await invite('priya', { email: PEOPLE.sam.email }),
      await invite('priya', { email: PEOPLE.rahul.email }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([422, 422])
    const [one, other] = answers.map(({ body }) => ({ ...body, requestId: null, instance: null }))
    expect(one).toEqual(other)
    expect(JSON.stringify(answers)).not.toMatch(/Sam|Lindqvist|Rahul|Verma|closed|role/)
    expect(await invite('sam', { email: PEOPLE.rahul.email })).toMatchObject({ body: { code: 'user.deactivated' } })
  })
})

test('a mail that cannot leave is kept by the queue and tried again', async () => {
  await forgetMails()
  await invite('priya', { email: 'ivo@holdfast.example' })
  expect(await stage.sql(`select name, state, retry_limit from jobs.job where name = 'mail'`)).toEqual([
    { name: 'mail', state: 'created', retry_limit: 15 },
  ])
  expect(await mails()).toHaveLength(1)
})
