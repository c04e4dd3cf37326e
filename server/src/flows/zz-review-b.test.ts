import { contract } from '@holdfast/contract'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importAll, upload, tryUpload } from '../platform/imports/testing/import-stage.ts'
import { askForCode, tryCode, mailedCode, signIn, get } from '../modules/identity/testing.fixture.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { PEOPLE } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
  await stage.sql(`update ventures.memberships set role = 'HR_ADMIN' where user_id = $1`, [PEOPLE.priya.id])
})
afterEach(() => stage.close())
const northline = VENTURES.northline.id
const callbridge = VENTURES.callbridge.id
const say = (name: string, value: unknown) => console.log(`### ${name}: ${JSON.stringify(value)}`)
const HEAD = 'Name,Email,Access role,Job role,Office,Reports to,Starts on,Ends on,Test account'
const file = (...rows: string[]) => [HEAD, ...rows, ''].join('\r\n')
const kind = { kind: 'people', name: 'people.csv' }
const short = (a: any) => ({ s: a.status, code: a.body?.code, d: a.body?.detail })

test('T4b pay oracle', async () => {
  const c = new pg.Client({ connectionString: stage.database.superUrl }); await c.connect()
  await c.query(`set session_replication_role = replica`)
  const { rows } = await c.query(`insert into incentives.daily (venture_id, user_id, day, commit_id, amount_minor, line_count, currency) values ($1,$2,'2026-06-17',uuidv7(),12345,1,'USD') returning id`, [northline, PEOPLE.omar.id])
  await c.end()
  const a = await stage.as('marcus').ask(contract.access.explainAccess, { permission: 'incentives.read_person', recordKind: 'pay', recordId: rows[0].id } as never)
  say('T4b contractor on head pay', { ...short(a), q: (a.body as any).question, r: (a.body as any).reason })
})

test('T6 replay', async () => {
  await stage.sql(`insert into ventures.people (venture_id, user_id) values ($1, $2)`, [callbridge, PEOPLE.omar.id])
  await stage.sql(`insert into ventures.memberships (venture_id, user_id, role, starts_on) values ($1, $2, 'VENTURE_HEAD', '2026-01-01')`, [callbridge, PEOPLE.omar.id])
  const omar = stage.as('omar')
  const v = await omar.call(contract.ventures.getVenture, { id: northline })
  const body = { id: northline, version: v.version, workingWeekdays: [1, 2, 3] }
  say('T6 first', short(await omar.ask(contract.ventures.changeVenture, body as never, { key: 'k1' })))
  const hol = { id: northline, day: '2026-07-04', name: 'Fourth' }
  say('T6 hol', short(await omar.ask(contract.calendar.setHoliday, hol as never, { key: 'k2' })))
  const one = await omar.ask(contract.users.inviteUser, {} as never)
  await stage.sql(`update ventures.memberships set ends_on = '2026-06-01' where venture_id = $1 and user_id = $2`, [northline, PEOPLE.omar.id])
  const again = await omar.ask(contract.ventures.changeVenture, body as never, { key: 'k1' })
  say('T6 replay', { ...short(again), name: (again.body as any).name, can: (again.body as any).can })
  say('T6 no key', short(await omar.ask(contract.ventures.changeVenture, body as never)))
  say('T6 hol replay', await omar.ask(contract.calendar.setHoliday, hol as never, { key: 'k2' }).then((a) => [a.status, a.body]))
})

test('T6b document + office + link replay', async () => {
  // ADMIN demoted to nothing but EMPLOYEE; self endpoints
  await stage.sql(`insert into ventures.people (venture_id, user_id) values ($1, $2)`, [callbridge, PEOPLE.omar.id])
  await stage.sql(`insert into ventures.memberships (venture_id, user_id, role, starts_on) values ($1, $2, 'EMPLOYEE', '2026-01-01')`, [callbridge, PEOPLE.omar.id])
  const omar = stage.as('omar')
  const link = { kind: 'VENTURE', ventureId: northline, label: 'Secret', url: 'https://x.example/' }
  say('T6b link', short(await omar.ask(contract.navigation.addQuickLink, link as never, { key: 'k3' })))
  await stage.sql(`update ventures.memberships set role = 'EMPLOYEE' where venture_id = $1 and user_id = $2`, [northline, PEOPLE.omar.id])
  const r = await omar.ask(contract.navigation.addQuickLink, link as never, { key: 'k3' })
  say('T6b link replay as employee', [r.status, (r.body as any).can])
  await stage.sql(`update ventures.memberships set ends_on = '2026-06-01' where venture_id = $1 and user_id = $2`, [northline, PEOPLE.omar.id])
  const r2 = await omar.ask(contract.navigation.addQuickLink, link as never, { key: 'k3' })
  say('T6b link replay outside', [r2.status])
})

test('T7 impersonation leaves traces', async () => {
  const sam = stage.as('sam')
  await sam.call(contract.users.startImpersonation, { userId: PEOPLE.ana.id, reason: 'testing' } as never)
  const n = await stage.sql('select count(*) from identity.audit_log')
  say('T7 pin', short(await sam.ask(contract.navigation.addQuickLink, { kind: 'PERSONAL', label: 'Payroll sign-in', url: 'https://evil.example/' } as never)))
  say('T7 prefs', short(await sam.ask(contract.identity.updatePreferences, { zone: 'UTC' } as never)))
  say('T7 audit', [n, await stage.sql('select count(*) from identity.audit_log')])
  say('T7 created_by', await stage.sql('select created_by, person_id from ventures.quick_links'))
  say('T7 ana sees', (await stage.as('ana').call(contract.navigation.listQuickLinks, {})).items.map((l: any) => [l.label, l.url]))
  // rights of the acted person change => silently oneself
  await stage.as('meera').ask(contract.users.setMembership, { id: PEOPLE.ana.id, ventureId: northline, role: 'TEAM_LEAD', startsOn: '2026-06-18' } as never)
  const me = await sam.call(contract.identity.me, {})
  say('T7 silently oneself', [me.user.name, me.impersonation])
  say('T7 stop entries', await stage.sql(`select action from identity.audit_log where action like '%acting'`))
})

test('T8 race close vs join', async () => {
  const c = new pg.Client({ connectionString: stage.database.superUrl }); await c.connect()
  await c.query('begin')
  await c.query(`insert into ventures.people (venture_id, user_id) values ($1, $2)`, [callbridge, PEOPLE.daniel.id])
  await c.query(`insert into ventures.memberships (venture_id, user_id, role, starts_on) values ($1, $2, 'EMPLOYEE', '2026-06-18')`, [callbridge, PEOPLE.daniel.id])
  const d = stage.as('priya').ask(contract.users.deactivateUser, { id: PEOPLE.daniel.id } as never)
  const done = await Promise.race([d, new Promise((r) => setTimeout(() => r('blocked'), 1500))])
  say('T8 deactivate', done === 'blocked' ? done : [(done as any).status, (done as any).body.deactivatedOn])
  await c.query('commit'); await d; await c.end()
  say('T8 after', await stage.sql('select u.deactivated_on, m.venture_id, m.ends_on from identity.users u join ventures.memberships m on m.user_id = u.id where u.id = $1', [PEOPLE.daniel.id]))
})

test('T10 email takeover', async () => {
  const ruth0 = await stage.as('ruth').call(contract.identity.me, {})
  const row = await stage.as('sam').call(contract.users.getUser, { id: PEOPLE.omar.id } as never)
  await stage.as('omar').call(contract.identity.me, {})
  say('T10 edit', short(await stage.as('sam').ask(contract.users.editUser, { id: PEOPLE.omar.id, version: (row as any).version, email: 'sam.private@holdfast.example' } as never)))
  const cookie = await signIn(stage.system, 'sam.private@holdfast.example')
  const me = await get(stage.system, contract.identity.me.path, { cookie })
  say('T10 sam signed in as omar', [me.status, me.body.user?.name, me.body.impersonation, me.body.ventures?.[0]?.can?.['incentives.plan_publish']])
  say('T10 old session', (await stage.as('omar').ask(contract.identity.me, {})).status)
  await stage.settle()
  say('T10 mails', await stage.sql('select recipient, subject from identity.mailbox'))
})

test('T12 import race and closed account', async () => {
  const up = await upload(stage, 'priya', file(`Daniel Reyes,${PEOPLE.daniel.email},Contractor,,,,,,`), kind)
  await stage.as('priya').call(contract.imports.commitImport, { id: up.id, version: (up as any).version } as never)
  await stage.as('sam').call(contract.users.setMembership, { id: PEOPLE.daniel.id, ventureId: northline, role: 'VENTURE_HEAD', startsOn: '2026-06-18' } as never)
  await stage.settle()
  say('T12 promoted meanwhile', await stage.sql('select role, starts_on, ends_on from ventures.memberships where user_id=$1 order by 2', [PEOPLE.daniel.id]))
  await stage.as('sam').call(contract.users.deactivateUser, { id: PEOPLE.nisha.id } as never)
  const closed = await tryUpload(stage, 'priya', file(`Nisha Rao,${PEOPLE.nisha.email},Employee,,,,,,`), kind)
  say('T12 closed', [closed.status, (closed.body as any).badRows])
  say('T12 done', (await importAll(stage, 'priya', (closed.body as any).id)).status)
  await stage.as('sam').call(contract.users.reactivateUser, { id: PEOPLE.nisha.id } as never)
  say('T12 nisha', (await stage.as('nisha').call(contract.identity.me, {})).ventures.map((v: any) => [v.code, v.role]))
})

test('T13 HR circle and end in the past', async () => {
  const c = await upload(stage, 'priya', file(`Ana Whitfield,${PEOPLE.ana.email},,,,${PEOPLE.daniel.email},,,`, `Daniel Reyes,${PEOPLE.daniel.email},,,,${PEOPLE.ana.email},,,`), kind)
  say('T13 circle', [(c as any).badRows, (await importAll(stage, 'priya', c.id)).status, await stage.sql('select user_id, reports_to, starts_on from ventures.memberships where user_id = any($1) and ends_on is null', [[PEOPLE.ana.id, PEOPLE.daniel.id]])])
})
