import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.sql(`update ventures.memberships set role = 'HR_ADMIN' where user_id = $1`, [PEOPLE.priya.id])
  // Leads the group beside looking after the people of one venture: sees every account, administers those of Callbridge.
  await stage.sql(`update identity.users set group_role = 'COO' where id = $1`, [PEOPLE.rahul.id])
  await stage.sql(`update ventures.memberships set role = 'HR_ADMIN' where user_id = $1`, [PEOPLE.rahul.id])
})
afterAll(() => stage.close())

const { listUsers, getUser } = contract.users
const northline = VENTURES.northline.id

const list = (by: PersonName, given: object = {}) => stage.as(by).ask(listUsers, { limit: 100, ...given })
const namesFor = async (by: PersonName, given: object = {}) =>
  ((await list(by, given)).body.items ?? []).map(({ name }) => name)
const peopleOf = (venture: string) =>
  Object.values<{ name: string; memberships: readonly { venture: string }[] }>(PEOPLE)
    .filter(({ memberships }) => memberships.some((each) => each.venture === venture))
    .map(({ name }) => name)
    .sort()

describe('whom somebody administers', () => {
  test('A-15 a personnel administrator sees the people of their ventures and nobody else', async () => {
    expect(await namesFor('priya')).toEqual(peopleOf('northline'))
    expect(await namesFor('rahul')).toEqual(peopleOf('callbridge'))
    for (const whom of ['nisha', 'tessa', 'nobody', 'meera'] as const)
      expect(await stage.as('priya').ask(getUser, { id: PEOPLE[whom].id })).toMatchObject({ status: 404 })
    expect(await stage.as('rahul').ask(getUser, { id: PEOPLE.ana.id })).toMatchObject({ status: 404 })
  })

  test('of somebody who works elsewhere too, they see what is theirs', async () => {
    const arjun = await stage.as('priya').call(getUser, { id: PEOPLE.arjun.id })
    expect(arjun.memberships.map(({ ventureName }) => ventureName)).toEqual(['Northline Freight'])
    expect((await stage.as('meera').call(getUser, { id: PEOPLE.arjun.id })).memberships).toHaveLength(2)
  })

  test('A-23 who leads the group sees everybody, also who belongs nowhere, or only those of a venture', async () => {
    expect(await namesFor('sam')).toEqual(
      Object.values(PEOPLE)
        .map(({ name }) => name)
        .sort(),
    )
    expect(await namesFor('sam', { ventureId: northline })).toEqual(peopleOf('northline'))
  })

  test.each(['ruth', 'omar', 'grace', 'dana', 'ana', 'marcus'] as const)('%s sees nobody', async (by) => {
    expect(await list(by)).toMatchObject({ status: 403 })
    expect(await stage.as(by).ask(getUser, { id: PEOPLE.ana.id })).toMatchObject({ status: 403 })
  })

  test('A-30 another venture than one’s own cannot be asked for', async () => {
    expect(await list('priya', { ventureId: VENTURES.harbor.id })).toMatchObject({ status: 403 })
    expect(await list('rahul', { ventureId: northline })).toMatchObject({ status: 403 })
  })
})

describe('the list', () => {
  test('finds a part of a name or an address in any case, and no character is a wildcard', async () => {
    expect(await namesFor('sam', { search: 'WHIT' })).toEqual(['Ana Whitfield'])
    expect(await namesFor('sam', { search: 'dana.kow' })).toEqual(['Dana Kowalski'])
    expect(await namesFor('sam', { search: '%' })).toEqual([])
    expect(await namesFor('sam', { search: 'a_a' })).toEqual([])
    expect(await namesFor('priya', { search: 'nisha' })).toEqual([])
  })

  test('goes page by page without skipping or repeating, and a cursor belongs to its question', async () => {
    const whole = await namesFor('sam')
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await stage.as('sam').call(listUsers, { limit: 4, cursor })
      seen.push(...page.items.map(({ name }) => name))
      expect(page.hasMore).toBe(page.nextCursor !== null)
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual(whole)
    const { nextCursor } = await stage.as('sam').call(listUsers, { limit: 4 })
    expect(await list('sam', { cursor: nextCursor, search: 'a' })).toMatchObject({ status: 400 })
    expect(await list('sam', { limit: 0 })).toMatchObject({ status: 400 })
  })

  test('says what they are today, by the day of each venture', async () => {
    stage.clock.set('2026-06-18T20:00:00.000Z')
    await stage.sql(`update ventures.memberships set ends_on = '2026-06-18' where user_id = $1`, [PEOPLE.arjun.id])
    const [arjun] = (await stage.as('sam').call(listUsers, { search: 'arjun' })).items
    expect(arjun?.memberships).toEqual([
      { ventureId: northline, ventureName: 'Northline Freight', role: 'EMPLOYEE', jobRole: 'SALES' },
    ])
  })

  test('shows the closed accounts when they are asked for', async () => {
    await stage.sql(`update identity.users set deactivated_at = now(), deactivated_on = '2026-06-01' where id = $1`, [
      PEOPLE.luis.id,
    ])
    expect(await namesFor('sam')).not.toContain('Luis Ortega')
    expect((await stage.as('sam').call(listUsers, { status: 'deactivated' })).items).toMatchObject([
      { name: 'Luis Ortega', deactivatedOn: '2026-06-01' },
    ])
  })
})
