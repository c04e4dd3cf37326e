import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
