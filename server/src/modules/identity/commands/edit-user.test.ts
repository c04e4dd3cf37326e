import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.sql(`update identity.users set group_role = 'CEO' where id = $1`, [PEOPLE.nobody.id])
})
afterAll(() => stage.close())

const { editUser, getUser } = contract.users
const { me } = contract.identity

const edit = async (by: PersonName, whom: PersonName, change: object) => {
  const { version } = await stage.as('meera').call(getUser, { id: PEOPLE[whom].id })
  return stage.as(by).ask(editUser, { id: PEOPLE[whom].id, version, ...change })
}
const rolesOf = () => stage.sql('select id, group_role from identity.users where group_role is not null order by id')

describe('an account', () => {
  test('takes a new name and address, in lower case, and the log says what it was', async () => {
    expect(await edit('sam', 'ana', { name: 'Ana Brook', email: 'Ana.Brook@Holdfast.example' })).toMatchObject({
      status: 200,
      body: { name: 'Ana Brook', email: 'ana.brook@holdfast.example', version: 2 },
    })
    expect(
      await stage.sql(
        `select before, after from identity.audit_log where action = 'identity.edit' order by id desc limit 1`,
      ),
    ).toEqual([
      {
        before: { name: 'Ana Whitfield', email: PEOPLE.ana.email },
        after: { name: 'Ana Brook', email: 'ana.brook@holdfast.example' },
      },
    ])
    expect(await edit('sam', 'ana', { name: 'Ana Brook' })).toMatchObject({ body: { version: 2 } })
  })

  test('that gets another address is signed out everywhere, and both mailboxes are told by whom', async () => {
    await stage.settle()
    await stage.sql('delete from identity.mailbox')
    await stage.as('omar').call(me, {})
    const email = 'sam.private@holdfast.example'
    expect((await edit('sam', 'omar', { email })).status).toBe(200)
    expect(await stage.sql('select from identity.sessions where user_id = $1', [PEOPLE.omar.id])).toEqual([])
    await stage.settle()
    expect(await stage.sql('select recipient, body from identity.mailbox order by recipient')).toEqual([
      {
        recipient: PEOPLE.omar.email,
        body: expect.stringMatching(/changed by Sam Lindqvist to sam\.private@holdfast\.example.*not right/s),
      },
      { recipient: email, body: expect.stringContaining('six-digit code') },
    ])
  })

  test('A-25 does not take the address of another in any case, also of two who ask at once', async () => {
    expect(await edit('sam', 'ana', { email: PEOPLE.dana.email.toUpperCase() })).toMatchObject({
      status: 409,
      body: { code: 'user.email_taken', errors: [{ path: 'email' }] },
    })
    const email = 'one.of.two@holdfast.example'
    const both = await Promise.all([edit('sam', 'dana', { email }), edit('meera', 'daniel', { email })])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('is not overwritten by somebody who saw it before another changed it', async () => {
    const given = { id: PEOPLE.priya.id, version: 1 }
    const both = await Promise.all([
      stage.as('sam').ask(editUser, { ...given, name: 'Priya One' }),
      stage.as('meera').ask(editUser, { ...given, name: 'Priya Two' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('A-07 that gets another role in the group is signed out everywhere and comes back with it', async () => {
    await stage.as('farah').call(me, {})
    expect((await edit('sam', 'farah', { groupRole: 'COO' })).status).toBe(200)
    expect(await stage.sql('select from identity.sessions where user_id = $1', [PEOPLE.farah.id])).toEqual([])
    expect((await edit('sam', 'farah', { groupRole: null })).status).toBe(200)
  })

  test('that becomes a test counts nowhere, so every day of its ventures is recomputed', async () => {
    await edit('sam', 'nisha', { isTest: true })
    expect(
      await stage.sql(
        `select venture_id, days[1] as first, days[cardinality(days)] as last from platform.events where subject_id = $1 and type = 'ventures.membership_changed'`,
        [PEOPLE.nisha.id],
      ),
    ).toEqual([{ venture_id: VENTURES.callbridge.id, first: '2026-01-01', last: '2026-06-18' }])
  })
})

describe('A-04 refused', () => {
  test.each([
    ['sam', 'meera', { name: 'Deposed' }, 403],
    ['sam', 'meera', { groupRole: null }, 403],
    ['sam', 'ana', { groupRole: 'CEO' }, 403],
    ['sam', 'sam', { name: 'Myself' }, 403],
    ['meera', 'meera', { groupRole: null }, 403],
    ['ruth', 'ana', { name: 'Audited' }, 403],
    ['omar', 'ana', { name: 'Headed' }, 403],
    ['grace', 'grace', { groupRole: 'CEO' }, 403],
    ['meera', 'ana', { groupRole: 'OWNER' }, 400],
    ['meera', 'ana', { email: 'no address' }, 400],
    ['meera', 'ana', { name: '' }, 400],
  ] as const)('%s about %s with %o', async (by, whom, change, status) => {
    const before = await rolesOf()
    expect((await edit(by, whom, change)).status).toBe(status)
    expect(await rolesOf()).toEqual(before)
  })

  test('two CEOs who take each other’s role away at once: one stays', async () => {
    const depose = (by: PersonName, whom: PersonName) =>
      stage.as(by).ask(editUser, { id: PEOPLE[whom].id, version: 1, groupRole: null })
    const both = await Promise.all([depose('meera', 'nobody'), depose('nobody', 'meera')])
    const statuses = both.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    // Signed out, out of sight, no longer permitted or refused by the database: as far as the one got before the other.
    expect([401, 403, 404, 409]).toContain(statuses.find((status) => status !== 200))
    expect(await stage.sql(`select from identity.users where group_role = 'CEO'`)).toHaveLength(1)
  })
})
