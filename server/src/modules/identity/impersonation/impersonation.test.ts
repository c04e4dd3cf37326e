import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bookLoad } from '../../../testing/loads.ts'
import type { Client } from '../../../testing/request.ts'
import { MORNING, openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())
beforeEach(async () => {
  await stage.sql('update identity.sessions set acting_as = null, acting_reason = null, acting_since = null')
})

const { startImpersonation, stopImpersonation } = contract.users
const { me } = contract.identity
const REASON = 'Cannot find the pay of May'

const start = (by: Client, whom: PersonName, reason = REASON) =>
  by.ask(startImpersonation, { userId: PEOPLE[whom].id, reason })
const nameOf = async (person: Client) => (await person.call(me, {})).user.name
const told = () =>
  stage.sql<{ action: string; actor_id: string; effective_id: string; subject_id: string; after: object | null }>(
    `select action, actor_id, effective_id, subject_id, after from identity.audit_log
     where action like 'identity.%acting' order by id desc limit 2`,
  )

test('A-06 after the start one is the other person, after the stop oneself, each at the next request', async () => {
  const sam = stage.as('sam')
  expect(await start(sam, 'ana')).toMatchObject({
    status: 200,
    body: { actingAs: { id: PEOPLE.ana.id, name: 'Ana Whitfield' }, since: MORNING },
  })
  const acting = await sam.call(me, {})
  expect(acting.user).toMatchObject({ id: PEOPLE.ana.id, groupRole: null })
  expect(acting.impersonation).toEqual({ byName: 'Sam Lindqvist' })
  expect(acting.ventures.map((venture) => venture.code)).toEqual(['NL'])
  await sam.call(stopImpersonation, {})
  expect(await sam.call(me, {})).toMatchObject({ user: { id: PEOPLE.sam.id, groupRole: 'ADMIN' }, impersonation: null })
  expect(await sam.ask(stopImpersonation, {})).toMatchObject({ status: 200, body: { stopped: true } })
})

test('A-05 start and stop stand in the audit log under both names, with the reason, and once', async () => {
  const meera = stage.as('meera')
  await start(meera, 'omar')
  await Promise.all([meera.call(stopImpersonation, {}), meera.call(stopImpersonation, {})])
  const both = { actor_id: PEOPLE.meera.id, effective_id: PEOPLE.omar.id, subject_id: PEOPLE.omar.id }
  expect(await told()).toEqual([
    { action: 'identity.stop_acting', ...both, after: null },
    { action: 'identity.start_acting', ...both, after: { reason: REASON } },
  ])
})

describe('A-05 nobody acts as another', () => {
  test.each([
    ['ruth', 'ana', 403],
    ['omar', 'ana', 403],
    ['ana', 'dana', 403],
    ['nobody', 'ana', 403],
    ['sam', 'meera', 403],
    ['sam', 'sam', 403],
    ['meera', 'meera', 403],
  ] as const)('%s not as %s', async (who, whom, status) => {
    expect(await start(stage.as(who), whom)).toMatchObject({ status })
    expect(await nameOf(stage.as(who))).toBe(PEOPLE[who].name)
  })

  test('without a session, a reason or a person', async () => {
    expect(await start(stage.anonymous, 'ana')).toMatchObject({ status: 401 })
    expect(await stage.anonymous.ask(stopImpersonation, {})).toMatchObject({ status: 401 })
    for (const reason of ['', '  ', 'no', '😀😀'])
      expect(await start(stage.as('sam'), 'ana', reason), reason).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'reason' }] },
      })
    const userId = '00000000-0000-7000-8000-00000000ffff'
    expect(await stage.as('sam').ask(startImpersonation, { userId, reason: REASON })).toMatchObject({ status: 404 })
  })

  test('who is deactivated', async () => {
    await stage.sql('update identity.users set deactivated_at = $2 where id = $1', [PEOPLE.marcus.id, MORNING])
    expect(await start(stage.as('sam'), 'marcus')).toMatchObject({
      status: 409,
      body: { code: 'impersonation.deactivated' },
    })
  })

  test('while they act as somebody already; of two starts at once, one holds', async () => {
    const sam = stage.as('sam')
    const both = await Promise.all([start(sam, 'ana'), start(sam, 'dana')])
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409])
    const name = await nameOf(sam)
    expect(await start(sam, 'omar')).toMatchObject({ status: 409, body: { code: 'impersonation.under_way' } })
    expect(await nameOf(sam)).toBe(name)
  })
})

test('A-05 what is done meanwhile stands under both names in the audit log and in the events', async () => {
  const sam = stage.as('sam')
  await start(sam, 'omar')
  const { id, version } = await sam.call(contract.ventures.getVenture, { id: VENTURES.northline.id })
  await sam.call(contract.ventures.changeVenture, { id, version, workingWeekdays: [1, 2, 3, 4, 5, 6] })
  const load = await bookLoad({ ...stage, as: () => sam }, 'omar')
  const both = { actor_id: PEOPLE.sam.id, effective_id: PEOPLE.omar.id }
  expect(await stage.sql('select actor_id, effective_id from identity.audit_log order by id desc limit 1')).toEqual([
    both,
  ])
  expect(
    await stage.sql('select actor_id, effective_id from platform.events where subject_id = $1', [load.id]),
  ).toEqual([both])
})

test('A-05 preferences that are changed meanwhile stand in the audit log under both names, one’s own do not', async () => {
  const sam = stage.as('sam')
  const { updatePreferences } = contract.identity
  await stage.as('ana').call(updatePreferences, { zone: 'America/Chicago' })
  await start(sam, 'ana')
  await sam.call(updatePreferences, { zone: 'Asia/Kolkata' })
  await sam.call(stopImpersonation, {})
  expect(
    await stage.sql(
      `select actor_id, effective_id, subject_id, before->>'zone' as was, after->>'zone' as is
       from identity.audit_log where action = 'identity.set_preferences'`,
    ),
  ).toEqual([
    {
      actor_id: PEOPLE.sam.id,
      effective_id: PEOPLE.ana.id,
      subject_id: PEOPLE.ana.id,
      was: 'America/Chicago',
      is: 'Asia/Kolkata',
    },
  ])
})

test('A-05 nothing that is done in person is done for another', async () => {
  const meera = stage.as('meera')
  await start(meera, 'sam')
  expect((await meera.call(me, {})).ventures[0]?.can).toMatchObject({
    'ventures.manage': false,
    'people.manage': false,
    'access.matrix': false,
    'incentives.plan_publish': false,
    'incentives.plan_edit': true,
  })
  const founding = { code: 'XX', name: 'X', type: 'SAAS', currency: 'USD', zone: 'UTC', liveFrom: '2026-01-01' }
  expect(await meera.ask(contract.ventures.createVenture, founding)).toMatchObject({ status: 403 })
})
