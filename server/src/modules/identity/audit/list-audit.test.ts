import { type AuditRow, contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { listAudit, exportAudit, verifyAudit } = contract.audit
const { northline, harbor } = VENTURES

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  stage.clock.set('2026-06-16T23:59:59.999Z')
  await stage.as('sam').call(contract.ventures.createVenture, {
    code: 'AA',
    name: 'Apex',
    type: 'SAAS',
    currency: 'USD',
    zone: 'UTC',
    liveFrom: '2026-01-01',
  })
  stage.clock.set('2026-06-17T00:00:00.000Z')
  await rename(northline.id, 'North')
  stage.clock.set('2026-06-18T13:00:00.000Z')
  await rename(harbor.id, 'Harbor')
  const sam = stage.as('sam')
  await sam.call(contract.users.startImpersonation, { userId: PEOPLE.omar.id, reason: 'His calendar' })
  const { id, version } = await sam.call(contract.ventures.getVenture, { id: northline.id })
  await sam.call(contract.ventures.changeVenture, { id, version, workingWeekdays: [1, 2, 3] })
  await sam.call(contract.users.stopImpersonation, {})
})
afterAll(() => stage.close())

async function rename(id: string, name: string): Promise<void> {
  const { version } = await stage.as('meera').call(contract.ventures.getVenture, { id })
  await stage.as('meera').call(contract.ventures.changeVenture, { id, version, name })
}
const list = async (query: Input<typeof listAudit> = {}): Promise<readonly AuditRow[]> =>
  (await stage.as('ruth').call(listAudit, query)).items
const told = async (query: Input<typeof listAudit>) =>
  (await list(query)).map(({ actor, action, subject }) => `${actor?.name} ${action} ${subject.name}`)

const START = 'Sam Lindqvist identity.start_acting Omar Haddad'
const STOP = 'Sam Lindqvist identity.stop_acting Omar Haddad'
const FOUNDED = 'Sam Lindqvist ventures.create Apex'
const NORTH = 'Meera Iyer ventures.change North'
const DAYS = 'Sam Lindqvist ventures.change North'
const HARBOR = 'Meera Iyer ventures.change Harbor'

test('an entry says who did what to whom, under whose name, in which venture, before and after', async () => {
  const [, days] = await list()
  expect(days).toMatchObject({
    at: '2026-06-18T13:00:00.000Z',
    venture: { id: northline.id, name: 'North' },
    actor: { id: PEOPLE.sam.id, name: 'Sam Lindqvist' },
    actedAs: { id: PEOPLE.omar.id, name: 'Omar Haddad' },
    action: 'ventures.change',
    what: 'changed a venture',
    subject: { kind: 'venture', id: northline.id, name: 'North' },
    block: null,
  })
  expect(days?.changes).toContainEqual({ field: 'working_weekdays', before: '[1,2,3,4,5]', after: '[1,2,3]' })
  expect(days?.requestId).toMatch(/^[0-9a-f-]{36}$/)
  expect((await list()).at(-1)).toMatchObject({ actedAs: null, actor: { name: 'Sam Lindqvist' } })
})

test('an action that has no words of its own is told as it is', async () => {
  await stage.sql(
    `insert into identity.audit_log (at, action, subject_kind, subject_id) values ('2026-01-01', 'future.thing', 'thing', 'no id')`,
  )
  expect(await list({ action: 'future' })).toMatchObject([
    { what: 'future.thing', actor: null, actedAs: null, venture: null, subject: { id: 'no id', name: null } },
  ])
  await stage.sql('delete from identity.audit_unsealed where id not in (select id from identity.audit_log)')
})

describe('the log is asked', () => {
  test.each<[string, Input<typeof listAudit>, readonly string[]]>([
    ['of a venture', { ventureId: northline.id }, [DAYS, NORTH]],
    ['of another', { ventureId: harbor.id }, [HARBOR]],
    ['by an area', { action: 'ventures' }, [DAYS, HARBOR, NORTH, FOUNDED]],
    ['by an action', { action: 'ventures.create' }, [FOUNDED]],
    ['by an action of an area that nobody did', { action: 'ventures.void' }, []],
    ['of a subject', { subjectId: northline.id }, [DAYS, NORTH]],
    ['of what somebody did', { personId: PEOPLE.meera.id }, [HARBOR, NORTH]],
    ['of what somebody did as another', { personId: PEOPLE.sam.id }, [STOP, DAYS, START, FOUNDED]],
    ['of what was done under a name or to a person', { personId: PEOPLE.omar.id }, [STOP, DAYS, START]],
    ['of nobody who ever was', { personId: northline.id }, [DAYS, NORTH]],
    ['from a day on, in UTC', { action: 'ventures', from: '2026-06-17' }, [DAYS, HARBOR, NORTH]],
    ['to a day, which counts', { action: 'ventures', to: '2026-06-16' }, [FOUNDED]],
    ['of one day', { from: '2026-06-17', to: '2026-06-17' }, [NORTH]],
    [
      'by everything together',
      { ventureId: northline.id, personId: PEOPLE.sam.id, action: 'v', to: '2026-06-18' },
      [DAYS],
    ],
    ['by what excludes itself', { ventureId: harbor.id, subjectId: northline.id }, []],
  ])('%s', async (_, query, entries) => {
    expect(await told(query)).toEqual(entries)
  })

  test.each([{ action: 'Ventures' }, { action: 'a.b.c' }, { from: '17.6.2026' }, { personId: 'x' }, { cursor: 'x' }])(
    'in a way that cannot be answered: %j',
    async (query) => {
      expect(await stage.as('ruth').ask(listAudit, query)).toMatchObject({ status: 400 })
    },
  )
})

test('F-06 page by page every entry comes once, also entries of one moment while others are written', async () => {
  await stage.sql(
    `insert into identity.audit_log (at, action, subject_kind, subject_id)
     select '2026-03-01', 'future.many', 'thing', n::text from generate_series(1, 95) n`,
  )
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const query: object = { limit: 10, ...(cursor && { cursor }) }
    const page = await stage.as('ruth').call(listAudit, query)
    seen.push(...page.items.filter(({ action }) => action === 'future.many').map(({ subject }) => subject.id))
    await stage.sql(
      `insert into identity.audit_log (at, action, subject_kind, subject_id) values ('2026-07-01', 'future.other', 'thing', 'x')`,
    )
    cursor = page.nextCursor
  } while (cursor)
  expect(seen).toHaveLength(95)
  expect(new Set(seen).size).toBe(95)
  const first = await stage.as('ruth').call(listAudit, { limit: 10 })
  const elsewhere = { limit: 10, action: 'future', cursor: first.nextCursor }
  expect(await stage.as('ruth').ask(listAudit, elsewhere)).toMatchObject({
    status: 400,
    body: { code: 'cursor.invalid' },
  })
})

test('the block of an entry is told once it is sealed', async () => {
  await stage.system.sealer.sealAll()
  expect((await list({ ventureId: northline.id })).map(({ block }) => block)).toEqual([1, 1])
})

test('the log as a file holds what the list holds, under the same filters', async () => {
  const { body, headers } = await stage.as('ruth').ask(exportAudit, { action: 'ventures' })
  const lines = String(body).trim().split('\r\n')
  expect(headers['content-disposition']).toContain('Audit log 2026-06-18.csv')
  expect(lines[0]).toContain('At,Venture,Who,Acted as,What')
  expect(lines).toHaveLength(5)
  expect(String(body)).toContain('2026-06-18T13:00:00.000Z,North,Sam Lindqvist,Omar Haddad,changed a venture')
})

test('A-01 only a role in the group reads the log, also not whoever acts as a head', async () => {
  const asked = [listAudit, exportAudit, verifyAudit] as const
  for (const endpoint of asked) {
    for (const who of ['meera', 'sam', 'ruth'] as const)
      expect((await stage.as(who).ask(endpoint, {})).status, who).toBe(200)
    for (const who of ['omar', 'tessa', 'grace', 'ana', 'marcus', 'nobody'] as const) {
      expect((await stage.as(who).ask(endpoint, {})).status, who).toBe(403)
      expect((await stage.as(who).ask(endpoint, { ventureId: northline.id })).status, who).toBe(403)
    }
    expect((await stage.anonymous.ask(endpoint, {})).status).toBe(401)
  }
  const sam = stage.as('sam')
  await sam.call(contract.users.startImpersonation, { userId: PEOPLE.omar.id, reason: 'His calendar' })
  expect(await sam.ask(listAudit, {})).toMatchObject({ status: 403 })
})
