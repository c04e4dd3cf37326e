import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../testing/stage.ts'
import { PEOPLE } from '../../testing/world/people.ts'
import { VENTURES } from '../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const { me, updatePreferences } = contract.identity

test('a dispatcher sees her venture, her role in it, and the pages that are hers', async () => {
  const ana = await stage.as('ana').call(me, {})
  expect(ana.user).toMatchObject({ id: PEOPLE.ana.id, name: 'Ana Whitfield', groupRole: null, preferences: {} })
  expect(ana.ventures).toMatchObject([
    {
      code: 'NL',
      role: 'EMPLOYEE',
      jobRole: 'DISPATCH',
      today: '2026-06-18',
      can: { 'freight.write': true, 'ventures.manage': false },
    },
  ])
  expect(ana.accessibleSections).toContain('freight')
  expect(ana.accessibleSections).not.toContain('bpo')
  expect(ana.routes.map((route) => route.path)).toContain('/freight/loads')
  expect(ana.routes.map((route) => route.path)).not.toContain('/bpo/calls')
  expect(ana.impersonation).toBeNull()
})

test('each venture shows its own local day and the membership that holds on it', async () => {
  stage.clock.set('2026-06-18T20:00:00.000Z')
  const arjun = await stage.as('arjun').call(me, {})
  expect(arjun.ventures.map((venture) => [venture.code, venture.today, venture.role])).toEqual([
    ['CB', '2026-06-19', 'TEAM_LEAD'],
    ['NL', '2026-06-18', 'EMPLOYEE'],
  ])
})

test('A-01 somebody without any venture has none, and no page of one', async () => {
  const nobody = await stage.as('nobody').call(me, {})
  expect(nobody.ventures).toEqual([])
  expect(nobody.routes.map((route) => route.path)).not.toContain('/freight/loads')
})

test('an owner sees every venture without being a member of one', async () => {
  const meera = await stage.as('meera').call(me, {})
  expect(meera.ventures.map((venture) => [venture.code, venture.role])).toEqual([
    ['CB', null],
    ['HI', null],
    ['NL', null],
  ])
  expect(meera.accessibleSections).toContain('admin')
})

test('preferences are kept field by field, and the display zone beside them', async () => {
  const ana = stage.as('ana')
  await ana.call(updatePreferences, { scheme: 'dark', ventureId: VENTURES.northline.id })
  expect(await ana.call(updatePreferences, { density: 'compact', zone: 'Europe/Berlin' })).toEqual({
    preferences: { scheme: 'dark', density: 'compact', ventureId: VENTURES.northline.id },
  })
  await ana.call(updatePreferences, { ventureId: null })
  const after = await ana.call(me, {})
  expect(after.user).toMatchObject({
    zone: 'Europe/Berlin',
    preferences: { scheme: 'dark', density: 'compact', ventureId: null },
  })
  await ana.call(updatePreferences, { zone: null })
  expect((await ana.call(me, {})).user.zone).toBeNull()
  expect((await stage.as('dana').call(me, {})).user.preferences).toEqual({})
})

test('preferences take nothing else, and no venture of others', async () => {
  const ana = stage.as('ana')
  expect((await ana.ask(updatePreferences, { groupRole: 'CEO' })).status).toBe(400)
  expect((await ana.ask(updatePreferences, { zone: 'Mars/Olympus' })).status).toBe(400)
  expect((await ana.ask(updatePreferences, { ventureId: VENTURES.harbor.id })).status).toBe(403)
})

test('A-12 without a session there is nobody', async () => {
  expect((await stage.anonymous.ask(me, {})).status).toBe(401)
  expect((await stage.anonymous.ask(updatePreferences, { scheme: 'dark' })).status).toBe(401)
})
