import { contract } from '@holdfast/contract'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importAll, tryUpload, upload } from '../platform/imports/testing/import-stage.ts'
import { bookLoad } from '../testing/loads.ts'
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

test('T1 invite oracle', async () => {
  await stage.sql(`update identity.users set deactivated_at = now(), deactivated_on = '2026-06-01' where id = $1`, [
    PEOPLE.nobody.id,
  ])
  const inv = (email: string) =>
    stage
      .as('priya')
      .ask(contract.users.inviteUser, {
        name: 'x',
        email,
        membership: { ventureId: northline, role: 'EMPLOYEE' },
      } as never)
  const before = await stage.sql('select count(*) from identity.audit_log')
  say('T1 closed', await inv(PEOPLE.nobody.email))
  say('T1 ceo', await inv(PEOPLE.meera.email))
  say('T1 admin', await inv(PEOPLE.sam.email))
  say('T1 audit', [before, await stage.sql('select count(*) from identity.audit_log')])
  const tessa = await inv(PEOPLE.tessa.email)
  say('T1 other venture', { status: tessa.status, name: tessa.body.name, groupRole: tessa.body.groupRole })
})

test('T2 last day', async () => {
  await stage
    .as('priya')
    .call(contract.users.endMembership, { id: PEOPLE.daniel.id, ventureId: northline, lastDay: '2026-06-18' } as never)
  say('T2 by HR', await stage.as('priya').ask(contract.users.deactivateUser, { id: PEOPLE.daniel.id } as never))
  say(
    'T2 by HR venture',
    await stage.as('priya').ask(contract.users.deactivateUser, { id: PEOPLE.daniel.id, ventureId: northline } as never),
  )
  const me = await stage.as('daniel').ask(contract.identity.me, {})
  say('T2 daniel', { status: me.status, ventures: (me.body as any).ventures?.map((v: any) => v.code) })
  const d = await stage.as('sam').ask(contract.users.deactivateUser, { id: PEOPLE.daniel.id } as never)
  say('T2 sam', [d.status])
  await stage.as('sam').ask(contract.users.reactivateUser, { id: PEOPLE.daniel.id } as never)
  const again = await stage.as('daniel').ask(contract.identity.me, {})
  say(
    'T2 reactivated same day',
    (again.body as any).ventures?.map((v: any) => v.code),
  )
})

test('T3 imports', async () => {
  const file = (...rows: string[]) => [HEAD, ...rows, ''].join('\r\n')
  const kind = { kind: 'people', name: 'people.csv' }
  const own = await tryUpload(stage, 'sam', file(`Sam Lindqvist,${PEOPLE.sam.email},Finance,,,,,,`), kind)
  say('T3 own upload', { s: own.status, bad: (own.body as any).badRows, e: (own.body as any).firstBadRows })
  if (own.status === 200) {
    const done = await importAll(stage, 'sam', (own.body as any).id)
    say('T3 own done', done.status)
    say(
      'T3 sam me',
      (await stage.as('sam').call(contract.identity.me, {})).ventures.map((v: any) => [v.code, v.role]),
    )
  }
  const ceo = await tryUpload(stage, 'priya', file(`Meera Iyer,${PEOPLE.meera.email},Contractor,,,,,,`), kind)
  say('T3 ceo upload', { s: ceo.status, bad: (ceo.body as any).badRows, e: (ceo.body as any).firstBadRows })
  if (ceo.status === 200) {
    say('T3 ceo done', (await importAll(stage, 'priya', (ceo.body as any).id)).status)
    say(
      'T3 meera',
      await stage.sql('select role, starts_on from ventures.memberships where user_id = $1', [PEOPLE.meera.id]),
    )
    await stage.as('meera').call(contract.identity.me, {})
    const two = await tryUpload(stage, 'priya', file(`Meera Iyer,${PEOPLE.meera.email},Employee,,,,,,`), kind)
    say('T3 ceo2', (await importAll(stage, 'priya', (two.body as any).id)).status)
    say(
      'T3 meera sessions',
      await stage.sql('select count(*) from identity.sessions where user_id = $1', [PEOPLE.meera.id]),
    )
  }
})

test('T4 explain oracle', async () => {
  const load = await bookLoad(stage, 'dana')
  say(
    'T4 getLoad by contractor',
    (
      await stage
        .as('marcus')
        .ask((contract as any).freight.getLoad ?? (contract as any).freight.showLoad, { id: load.id } as never)
    ).status,
  )
  const said = await stage
    .as('marcus')
    .ask(contract.access.explainAccess, { page: `/freight/loads/${load.id}` } as never)
  say('T4 contractor', { s: said.status, q: (said.body as any).question, r: (said.body as any).reason })
  const said2 = await stage
    .as('marcus')
    .ask(contract.access.explainAccess, { page: `/freight/loads/00000000-0000-7000-8000-00000000ffff` } as never)
  say('T4 contractor unknown', { s: said2.status, b: said2.body })
})

test('T4b explain pay oracle', async () => {
  await stage.sql(`alter table incentives.daily disable trigger all`).catch(() => {})
  const cols = await stage.sql(
    `select column_name, is_nullable, column_default, data_type from information_schema.columns where table_schema='incentives' and table_name='daily' and is_generated='NEVER'`,
  )
  say('T4b cols', cols)
})

test('T5 explain other answer than doors', async () => {
  await stage.sql(`update ventures.memberships set role = 'HR_ADMIN' where user_id = $1 and venture_id = $2`, [
    PEOPLE.arjun.id,
    northline,
  ])
  await stage.sql(`update ventures.memberships set role = 'EMPLOYEE' where user_id = $1 and venture_id = $2`, [
    PEOPLE.arjun.id,
    callbridge,
  ])
  const said = await stage
    .as('arjun')
    .ask(contract.access.explainAccess, { page: `/admin/users/${PEOPLE.ana.id}` } as never)
  say('T5 explained', {
    s: said.status,
    allowed: (said.body as any).allowed,
    r: (said.body as any).reason,
    q: (said.body as any).question,
  })
  say('T5 door', (await stage.as('arjun').ask(contract.users.getUser, { id: PEOPLE.ana.id } as never)).status)
  const foreign = await stage
    .as('priya')
    .ask(contract.access.explainAccess, { page: `/admin/users/${PEOPLE.tessa.id}` } as never)
  say('T5 foreign explained', {
    s: foreign.status,
    allowed: (foreign.body as any).allowed,
    r: (foreign.body as any).reason,
    q: (foreign.body as any).question,
  })
  say('T5 foreign door', (await stage.as('priya').ask(contract.users.getUser, { id: PEOPLE.tessa.id } as never)).status)
  // HR of northline asks about arjun, whose right is in callbridge
  await stage.sql(`update ventures.memberships set role = 'VENTURE_HEAD' where user_id = $1 and venture_id = $2`, [
    PEOPLE.arjun.id,
    callbridge,
  ])
  await stage.sql(`update ventures.memberships set role = 'EMPLOYEE' where user_id = $1 and venture_id = $2`, [
    PEOPLE.arjun.id,
    northline,
  ])
  const part = await stage
    .as('priya')
    .ask(contract.access.explainAccess, { userId: PEOPLE.arjun.id, page: `/imports` } as never)
  say('T5 partial', {
    s: part.status,
    allowed: (part.body as any).allowed,
    r: (part.body as any).reason,
    rem: (part.body as any).remedy,
  })
  const of = await stage.as('priya').ask(contract.access.accessOf, { userId: PEOPLE.arjun.id } as never)
  say('T5 pages', {
    s: of.status,
    imports: (of.body as any).pages?.some((p: any) => p.path === '/imports'),
    sections: (of.body as any).sections,
  })
})
