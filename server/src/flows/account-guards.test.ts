import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { PEOPLE, type PersonName } from '../testing/world/people.ts'
import { VENTURES, type VentureName } from '../testing/world/ventures.ts'

let database: TestDatabase
let superuser: pg.Client
beforeAll(async () => {
  database = await cloneDatabase()
  superuser = new pg.Client({ connectionString: database.superUrl })
  await superuser.connect()
})
afterAll(async () => {
  await superuser.end()
  await database.drop()
})

/** What became of SQL that the application's login sends for somebody in a venture: rows, or code and guard. */
async function as(who: PersonName, venture: VentureName | null, ...statements: readonly string[]): Promise<string> {
  await superuser.query('begin')
  try {
    await superuser.query('set local role holdfast_app')
    await superuser.query(`select set_config('app.person', $1, true), set_config('app.ventures', $2, true)`, [
      PEOPLE[who].id,
      venture === null ? '' : `{${VENTURES[venture].id}}`,
    ])
    let rows: number | null = null
    for (const statement of statements) rows = (await superuser.query(statement)).rowCount
    return String(rows)
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error
    return `${error.code} ${error.constraint ?? error.message}`
  } finally {
    await superuser.query('rollback')
  }
}

const account = (who: PersonName) => `id = '${PEOPLE[who].id}'`
const give = (who: PersonName, role: string) => `update identity.users set group_role = ${role} where ${account(who)}`

test('identity.users: shared_venture hides whoever shares no venture with the one who asks', async () => {
  expect(await as('luis', 'harbor', `select from identity.users where ${account('ana')}`)).toBe('0')
  expect(await as('luis', 'harbor', `select from identity.users where ${account('tessa')}`)).toBe('1')
})

test('identity.users: own_preferences lets nobody change those of a colleague', async () => {
  expect(await as('luis', 'harbor', `update identity.users set zone = 'UTC' where ${account('tessa')}`)).toBe('0')
  expect(await as('luis', 'harbor', `update identity.users set zone = 'UTC' where ${account('luis')}`)).toBe('1')
})

test('identity.users: group_sees_all shows every account to whoever holds a role in the group, and to nobody else', async () => {
  for (const who of ['meera', 'sam', 'ruth'] as const)
    expect(await as(who, null, `select from identity.users where ${account('nobody')}`)).toBe('1')
  for (const who of ['omar', 'grace', 'ana'] as const)
    expect(await as(who, 'northline', `select from identity.users where ${account('nobody')}`)).toBe('0')
})

test('A-04 identity.users: group_edits lets only a CEO and an administrator change an account', async () => {
  const rename = `update identity.users set name = 'Renamed' where ${account('ana')}`
  expect(await as('meera', 'northline', rename)).toBe('1')
  expect(await as('sam', 'northline', rename)).toBe('1')
  for (const who of ['ruth', 'omar', 'dana'] as const) expect(await as(who, 'northline', rename)).toBe('0')
})

test('A-04 guard_account: nobody changes their own account or stands above their own role', async () => {
  expect(await as('ana', 'northline', give('ana', `'CEO'`))).toBe('42501 account_not_own')
  expect(await as('sam', null, give('sam', `'CEO'`))).toBe('42501 account_not_own')
  expect(await as('sam', null, give('ana', `'CEO'`))).toBe('42501 account_not_above')
  expect(await as('sam', null, give('meera', 'null'))).toBe('42501 account_not_above')
  expect(
    await as('sam', null, `update identity.users set email = 'mine@holdfast.example' where ${account('meera')}`),
  ).toBe('42501 account_not_above')
  expect(await as('sam', null, give('ana', `'ADMIN'`))).toBe('1')
})

test('keep_a_ceo: the last one stays, also against the owner of the database', async () => {
  await expect(superuser.query(give('meera', 'null'))).rejects.toMatchObject({ constraint: 'account_last_ceo' })
  await expect(
    superuser.query(`update identity.users set deactivated_at = now() where ${account('meera')}`),
  ).rejects.toMatchObject({ constraint: 'account_last_ceo' })
})

test('keep_a_ceo: of two who take each other’s role at once, one keeps theirs', async () => {
  await superuser.query(give('sam', `'CEO'`))
  const [one, other] = [
    new pg.Client({ connectionString: database.superUrl }),
    new pg.Client({ connectionString: database.superUrl }),
  ]
  await Promise.all([one.connect(), other.connect()])
  const take = async (client: pg.Client, who: PersonName) => {
    await client.query('begin')
    await client.query(give(who, 'null'))
    await client.query('commit')
  }
  const ended = await Promise.allSettled([take(one, 'meera'), take(other, 'sam')])
  await Promise.all([one.end(), other.end()])
  expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const left = await superuser.query(`select from identity.users where group_role = 'CEO'`)
  expect(left.rowCount).toBe(1)
  await superuser.query(give('meera', `'CEO'`))
  await superuser.query(give('sam', `'ADMIN'`))
})

test('keep_ground: what facts were dated and priced by stays once there are any', async () => {
  const move = `update ventures.ventures set zone = 'UTC' where id = '${VENTURES.harbor.id}'`
  const fact = `insert into platform.events (venture_id, type, subject_id, days, facts, at)
    values ('${VENTURES.harbor.id}', 'freight.load_created', uuidv7(), '{}', '{}', now())`
  expect(await as('meera', 'harbor', move)).toBe('1')
  expect(await as('meera', 'harbor', fact, move)).toBe('23001 ventures_ground')
  expect(await as('meera', 'harbor', fact, `update ventures.ventures set name = 'Harbor Hotels'`)).toBe('1')
})

const LINK = (kind: string, venture: string, person: string) =>
  `insert into ventures.quick_links (kind, venture_id, person_id, label, url, created_by, created_at)
   values ('${kind}', ${venture}, ${person}, 'Rates', '/freight', uuidv7(), now())`
const own = (who: PersonName) => `'${PEOPLE[who].id}'`
const of = (venture: VentureName) => `'${VENTURES[venture].id}'`

test('ventures.quick_links: global_links_edited, venture_links and personal_links let each write only their own kind', async () => {
  expect(await as('sam', null, LINK('GLOBAL', 'null', 'null'))).toBe('1')
  expect(await as('omar', 'northline', LINK('GLOBAL', 'null', 'null'))).toMatch(/^42501/)
  expect(await as('omar', 'northline', LINK('VENTURE', of('northline'), 'null'))).toBe('1')
  expect(await as('omar', 'northline', LINK('VENTURE', of('harbor'), 'null'))).toMatch(/^42501/)
  expect(await as('ana', 'northline', LINK('PERSONAL', 'null', own('ana')))).toBe('1')
  expect(await as('ana', 'northline', LINK('PERSONAL', 'null', own('omar')))).toMatch(/^42501/)
})

test('ventures.quick_links: global_links show to everybody, a pin to its owner alone', async () => {
  await superuser.query(LINK('GLOBAL', 'null', 'null'))
  await superuser.query(LINK('VENTURE', of('northline'), 'null'))
  await superuser.query(LINK('PERSONAL', 'null', own('omar')))
  const seen = (who: PersonName, venture: VentureName | null) => as(who, venture, 'select from ventures.quick_links')
  expect([await seen('nobody', null), await seen('ana', 'northline'), await seen('omar', 'northline')]).toEqual([
    '1',
    '2',
    '3',
  ])
  expect(await as('ana', 'northline', 'delete from ventures.quick_links')).toBe('1')
})

test('identity.audit_log, audit_blocks and audit_unsealed: group_reads lets only the group read, anybody_writes everybody add', async () => {
  const add = `insert into identity.audit_log (at, action, subject_kind, subject_id) values (now(), 'a.b', 'c', 'd')`
  await superuser.query(add)
  for (const table of ['audit_log', 'audit_unsealed']) {
    expect(await as('ruth', null, `select from identity.${table}`)).toBe('1')
    expect(await as('omar', 'northline', `select from identity.${table}`)).toBe('0')
  }
  await superuser.query(
    `insert into identity.audit_blocks (number, entries, hash, seal, sealed_at)
     values (1, array[uuidv7()], sha256('a'), sha256('b'), now())`,
  )
  expect(await as('ruth', null, 'select from identity.audit_blocks')).toBe('1')
  expect(await as('omar', 'northline', 'select from identity.audit_blocks')).toBe('0')
  expect(await as('nobody', null, add)).toBe('1')
})
