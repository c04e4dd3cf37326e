import type { User } from '@holdfast/contract'
import { ACCESS_ROLES, GROUP_ROLES } from '@holdfast/engine/access'
import { Refusal } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '../../platform/caller.ts'
import type { Tx } from '../../platform/db/tx.ts'
import { openStage, type Stage } from '../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../testing/world/people.ts'
import { deactivateUser } from './commands/deactivate-user.ts'
import { editUser } from './commands/edit-user.ts'
import { reactivateUser } from './commands/reactivate-user.ts'
import { setMembership } from './commands/set-membership.ts'
import { showUser } from './queries/show-user.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  const become = (whom: PersonName, role: string) =>
    stage.sql('update ventures.memberships set role = $2 where user_id = $1', [PEOPLE[whom].id, role])
  await become('priya', 'HR_ADMIN')
  await become('arjun', 'HR_ADMIN')
  await become('daniel', 'OFFICE_MANAGER')
  await stage.sql(`update identity.users set group_role = 'COO' where id = $1`, [PEOPLE.arjun.id])
  await stage.sql(`update identity.users set group_role = 'CEO' where id = $1`, [PEOPLE.farah.id])
  await stage.sql(
    `insert into ventures.permission_overrides (venture_id, permission, role, allow, set_by, set_at)
     select venture_id, 'people.manage', 'OFFICE_MANAGER', true, user_id, now() from ventures.memberships where user_id = $1`,
    [PEOPLE.daniel.id],
  )
  await stage.sql(
    `update identity.users set deactivated_at = now(), deactivated_on = '2026-06-01' where id = any ($1)`,
    [[PEOPLE.marcus.id, PEOPLE.luis.id]],
  )
})
afterAll(() => stage.close())

const ASKERS = ['meera', 'sam', 'arjun', 'priya', 'daniel'] as const
const VERSION = 1
const TODAY = '2026-06-18'
const MAILING = { post: async () => {}, address: () => '' }
const UNDONE = Symbol('undone')

test.each(ASKERS)('A-04 what %s is told about each person is what the commands then decide', async (asker) => {
  const caller = await callerOf(asker)
  const differs: string[] = []
  let told = 0
  for (const whom of Object.keys(PEOPLE) as PersonName[]) {
    const { id } = PEOPLE[whom]
    const user = await stage.system.database.read(caller, (db) => showUser(db, caller, { id }).catch(() => null))
    if (user === null) continue
    for (const [what, says, tries] of claims(caller, user)) {
      told += 1
      if (says !== (await succeeds(caller, tries))) differs.push(`${whom}: ${what} is said to be ${says}`)
    }
  }
  expect(differs).toEqual([])
  expect(told).toBeGreaterThan(100)
})

type Claim = readonly [string, boolean | undefined, (tx: Tx) => Promise<unknown>]

function claims(caller: Caller, { id, ...user }: User): readonly Claim[] {
  const edit = (change: object) => (tx: Tx) => editUser(MAILING)(tx, caller, { id, version: VERSION, ...change })
  const roles = GROUP_ROLES.map(
    (groupRole): Claim => [`giving ${groupRole}`, user.mayGrant.includes(groupRole), edit({ groupRole })],
  )
  const places = caller.ventures.flatMap(({ id: ventureId, code }) =>
    ACCESS_ROLES.map((role): Claim => {
      const given = {
        id,
        ventureId,
        role,
        jobRole: null,
        officeId: null,
        reportsTo: null,
        startsOn: TODAY,
        endsOn: null,
      }
      const may = user.mayPlaceIn.some((place) => place.ventureId === ventureId && place.roles.includes(role))
      return [`${role} of ${code}`, may, (tx) => setMembership(tx, caller, given)]
    }),
  )
  return [
    ...roles,
    ...places,
    ['edit', user.can['edit'], edit({ name: 'Otherwise' })],
    ['setGroupRole', user.can['setGroupRole'], edit({ groupRole: null })],
    ['deactivate everywhere', user.can['deactivateEverywhere'], (tx) => deactivateUser(tx, caller, { id })],
    ...caller.ventures.map(({ id: ventureId, code }): Claim => {
      const may = user.mayPlaceIn.some((place) => place.ventureId === ventureId && place.canEnd)
      return [`deactivate in ${code}`, may, (tx) => deactivateUser(tx, caller, { id, ventureId })]
    }),
    ['reactivate', user.can['reactivate'], (tx) => reactivateUser(tx, caller, { id })],
  ]
}

/** Tries it and undoes it. */
async function succeeds(caller: Caller, tries: (tx: Tx) => Promise<unknown>): Promise<boolean> {
  const done = stage.system.database.transaction(caller, async (tx) => {
    await tries(tx)
    throw UNDONE
  })
  const reason = await done.catch((thrown: unknown) => thrown)
  if (reason !== UNDONE && !(reason instanceof Refusal)) throw reason
  return reason === UNDONE
}

async function callerOf(person: PersonName): Promise<Caller> {
  const cookie = await stage.system.identity.openSession(PEOPLE[person].id)
  const request = { headers: { cookie }, id: 'a request' } as Parameters<typeof stage.system.identity.findCaller>[0]
  const caller = await stage.system.identity.findCaller(request)
  if (!caller) throw new Error(`${person} is signed in`)
  return caller
}
