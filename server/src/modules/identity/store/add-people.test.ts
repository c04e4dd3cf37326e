import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { addPeople } from '../index.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const inside = { scope: [VENTURES.northline.id], person: null }
const add = (people: Parameters<typeof addPeople>[1]) =>
  stage.system.database.transaction(inside, (tx) => addPeople(tx, people))
const rosa = { name: 'Rosa Lind', email: 'rosa@holdfast.example', isTest: false }

test('a new address becomes an account without any role, once, and nobody is mailed', async () => {
  const [first, second] = await Promise.all([add([rosa]), add([rosa, { ...rosa, name: 'Rosa again' }])])
  expect(first.get(rosa.email)).toBe(second.get(rosa.email))
  expect(
    await stage.sql('select group_role, is_test, deactivated_at from identity.users where email = $1', [rosa.email]),
  ).toEqual([{ group_role: null, is_test: false, deactivated_at: null }])
  expect(await stage.sql('select from identity.mailbox')).toEqual([])
})

test('whoever has an account keeps it as it is, an owner of the group too', async () => {
  const before = await stage.sql('select * from identity.users where id = $1', [PEOPLE.meera.id])
  const found = await add([{ name: 'Somebody else', email: PEOPLE.meera.email, isTest: true }])
  expect(found.get(PEOPLE.meera.email)).toBe(PEOPLE.meera.id)
  expect(await stage.sql('select * from identity.users where id = $1', [PEOPLE.meera.id])).toEqual(before)
})

test('many at once in any order wait for each other and end with the same accounts', async () => {
  const crowd = Array.from({ length: 200 }, (_, n) => ({ ...rosa, email: `rosa.${n}@holdfast.example` }))
  const [one, other] = await Promise.all([add(crowd), add([...crowd].reverse())])
  expect(one.size).toBe(200)
  expect(new Map([...other].sort())).toEqual(new Map([...one].sort()))
})

test('an address in capitals could never sign in and is refused', async () => {
  await expect(add([{ ...rosa, email: 'Rosa@holdfast.example' }])).rejects.toThrow('users_email_check')
})

test('the app itself writes no account, and no other login may ask for one', async () => {
  const writing = stage.system.database.unscoped(
    `insert into identity.users (name, email, group_role) values ('Eve', 'eve@holdfast.example', 'CEO') returning id`,
    [],
  )
  await expect(writing).rejects.toThrow('permission denied')
  const may = await stage.sql<{ login: string; may: boolean }>(
    `select login, has_function_privilege(login, 'identity.add_people(jsonb)', 'execute') as may
     from unnest(array['holdfast_app', 'holdfast_auth', 'holdfast_system']) login`,
  )
  expect(may).toEqual([
    { login: 'holdfast_app', may: true },
    { login: 'holdfast_auth', may: false },
    { login: 'holdfast_system', may: false },
  ])
  const rights = await stage.sql(
    `select column_name from information_schema.column_privileges
     where grantee = 'holdfast_gate' and table_schema = 'identity' and table_name = 'users' and privilege_type = 'INSERT' order by 1`,
  )
  expect(rights).toEqual([{ column_name: 'email' }, { column_name: 'is_test' }, { column_name: 'name' }])
})
