import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../../testing/request.ts'
import { MORNING, openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const { me } = contract.identity

async function acting(who: PersonName, as: PersonName): Promise<Client> {
  const client = stage.as(who)
  await client.call(contract.users.startImpersonation, { userId: PEOPLE[as].id, reason: 'To look at their day' })
  return client
}
const rename = (column: string, value: string | null, who: PersonName) =>
  stage.sql(`update identity.users set ${column} = $2 where id = $1`, [PEOPLE[who].id, value])

test('A-05 when the other is deactivated, whoever acts as them is themselves at the next request', async () => {
  const sam = await acting('sam', 'priya')
  await rename('deactivated_at', MORNING, 'priya')
  expect(await sam.call(me, {})).toMatchObject({ user: { id: PEOPLE.sam.id }, impersonation: null })
})

test('and may act as somebody else at once', async () => {
  const sam = await acting('sam', 'marcus')
  await rename('deactivated_at', MORNING, 'marcus')
  await sam.call(contract.users.startImpersonation, { userId: PEOPLE.ana.id, reason: 'To look at their day' })
  expect(await sam.call(me, {})).toMatchObject({ user: { id: PEOPLE.ana.id } })
})

test('A-05 who rises above the other meanwhile is acted for no longer', async () => {
  const sam = await acting('sam', 'dana')
  await rename('group_role', 'CEO', 'dana')
  expect(await sam.call(me, {})).toMatchObject({ user: { id: PEOPLE.sam.id, groupRole: 'ADMIN' } })
})

test('A-07 whoever loses the role that let them act is themselves at the next request', async () => {
  const sam = await acting('sam', 'daniel')
  await rename('group_role', 'COO', 'sam')
  expect(await sam.call(me, {})).toMatchObject({ user: { id: PEOPLE.sam.id, groupRole: 'COO' }, impersonation: null })
})

test('A-07 whoever is deactivated while they act is signed out at the next request', async () => {
  await rename('group_role', 'ADMIN', 'sam')
  const sam = await acting('sam', 'daniel')
  await rename('deactivated_at', MORNING, 'sam')
  expect(await sam.ask(me, {})).toMatchObject({ status: 401 })
})

describe('A-05 a stop stands in the audit log, once, when', () => {
  beforeAll(async () => {
    await rename('group_role', 'ADMIN', 'sam')
    await rename('deactivated_at', null, 'sam')
  })
  const giveRole = async (who: PersonName, groupRole: 'AUDITOR' | 'COO') => {
    const { id } = PEOPLE[who]
    const { version } = await stage.as('meera').call(contract.users.getUser, { id })
    await stage.as('meera').call(contract.users.editUser, { id, version, groupRole })
  }
  const stopsAs = (who: PersonName) =>
    stage.sql(
      `select actor_id, subject_id, before from identity.audit_log
       where action = 'identity.stop_acting' and effective_id = $1`,
      [PEOPLE[who].id],
    )
  const stopped = (whom: PersonName) => [
    { actor_id: PEOPLE.sam.id, subject_id: PEOPLE[whom].id, before: { reason: 'To look at their day' } },
  ]

  test('the other gets another role', async () => {
    const sam = await acting('sam', 'grace')
    await giveRole('grace', 'AUDITOR')
    await giveRole('grace', 'COO')
    expect(await sam.call(me, {})).toMatchObject({ user: { id: PEOPLE.sam.id }, impersonation: null })
    expect(await stopsAs('grace')).toEqual(stopped('grace'))
  })

  test('whoever acts gets another role, and is signed out', async () => {
    const sam = await acting('sam', 'tessa')
    await giveRole('sam', 'COO')
    expect(await sam.ask(me, {})).toMatchObject({ status: 401 })
    expect(await stopsAs('tessa')).toEqual(stopped('tessa'))
  })
})
