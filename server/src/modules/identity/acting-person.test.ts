import type { UserId } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../testing/stage.ts'
import { PEOPLE } from '../../testing/world/people.ts'
import { VENTURES } from '../../testing/world/ventures.ts'
import { actingCaller } from './acting-person.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const nameOf = async (impersonatedBy: UserId | null) => {
  const acting = { personId: PEOPLE.omar.id, ventureId: VENTURES.northline.id, impersonatedBy, requestId: null }
  return (await actingCaller(stage.system.database, acting, stage.clock.now())).person?.name ?? null
}
const become = (change: string) => stage.sql(`update identity.users set ${change} where id = $1`, [PEOPLE.sam.id])

test('a job goes on in the name of who asked, and of who acted as them only while they still may', async () => {
  expect(await nameOf(null)).toBe('Omar Haddad')
  expect(await nameOf(PEOPLE.sam.id)).toBe('Omar Haddad')
  await become('deactivated_at = now()')
  expect(await nameOf(PEOPLE.sam.id)).toBeNull()
  await become('deactivated_at = null')
  expect(await nameOf(PEOPLE.sam.id)).toBe('Omar Haddad')
  for (const role of ["'AUDITOR'", "'COO'", 'null']) {
    await become(`group_role = ${role}`)
    expect(await nameOf(PEOPLE.sam.id)).toBeNull()
  }
  expect(await nameOf(null)).toBe('Omar Haddad')
})

test('nor as somebody who stands above them by now', async () => {
  await become(`group_role = 'ADMIN'`)
  await stage.sql(`update identity.users set group_role = 'CEO' where id = $1`, [PEOPLE.omar.id])
  expect(await nameOf(PEOPLE.sam.id)).toBeNull()
})
