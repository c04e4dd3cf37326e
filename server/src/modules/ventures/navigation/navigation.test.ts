import { contract, type Input, type QuickLink } from '@holdfast/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { ventureTypes, listQuickLinks, addQuickLink, changeQuickLink, deleteQuickLink } = contract.navigation
const { northline, harbor } = VENTURES

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())
beforeEach(async () => {
  await stage.sql('delete from ventures.quick_links')
})

type Given = Partial<Input<typeof addQuickLink>>
const OURS = { kind: 'VENTURE', ventureId: northline.id } as const
const PIN = { kind: 'PERSONAL' } as const
const GLOBAL = { kind: 'GLOBAL' } as const
const filled = (given: Given) => ({ kind: 'PERSONAL' as const, label: 'Loads', url: '/freight/loads', ...given })
const add = (who: PersonName, given: Given): Promise<QuickLink> => stage.as(who).call(addQuickLink, filled(given))
const tryAdd = (who: PersonName, given: object) => stage.as(who).ask(addQuickLink, { ...filled({}), ...given })
const labels = async (who: PersonName) =>
  (await stage.as(who).call(listQuickLinks, {})).items.map(({ label, position }) => `${position} ${label}`)
const told = (ids: readonly string[]) =>
  stage.sql(
    `select action, actor_id, venture_id, before, after from identity.audit_log where subject_id = any ($1) order by id`,
    [ids],
  )

test('a person learns the trades they are in, the sections and the pages that are theirs', async () => {
  const arjun = await stage.as('arjun').call(ventureTypes, {})
  expect(arjun.ventureTypes).toEqual(['BPO', 'LOGISTICS'])
  expect(arjun.accessibleSections).toEqual(expect.arrayContaining(['freight', 'bpo']))
  expect(arjun.accessibleSections).not.toContain('admin')
  expect(arjun.routes.map(({ path }) => path)).toContain('/freight/loads')
  expect(arjun.routes.map(({ path }) => path)).not.toContain('/admin/audit')
  expect((await stage.as('nobody').call(ventureTypes, {})).ventureTypes).toEqual([])
})

test('a list holds the links of the group, then of the person’s ventures, then their own pins', async () => {
  await add('ana', { ...PIN, label: 'Mine' })
  await add('ana', { ...PIN, ventureId: northline.id, label: 'Mine, under Northline' })
  await add('omar', { ...OURS, label: 'Ours' })
  await add('tessa', { kind: 'VENTURE', ventureId: harbor.id, label: 'Theirs' })
  await add('sam', { ...GLOBAL, label: 'Everybody’s', url: 'https://example.com/handbook?a=1#b' })
  expect(await labels('ana')).toEqual(['0 Everybody’s', '0 Ours', '0 Mine', '0 Mine, under Northline'])
  expect(await labels('luis')).toEqual(['0 Everybody’s', '0 Theirs'])
  expect(await labels('nobody')).toEqual(['0 Everybody’s'])
  const { items, can } = await stage.as('omar').call(listQuickLinks, {})
  expect(items.map((link) => [link.label, link.can['edit']])).toEqual([
    ['Everybody’s', false],
    ['Ours', true],
  ])
  expect(can).toEqual({ addGlobal: false, addIn: [northline.id] })
  expect((await stage.as('sam').call(listQuickLinks, {})).can.addGlobal).toBe(true)
  expect((await stage.as('ruth').call(listQuickLinks, {})).can).toEqual({ addGlobal: false, addIn: [] })
})

test('a new link stands last; one that moves takes the place, and the others close up', async () => {
  const [a, b, c] = [
    await add('omar', { ...OURS, label: 'A' }),
    await add('omar', { ...OURS, label: 'B' }),
    await add('omar', { ...OURS, label: 'C' }),
  ]
  const move = (id: string, position: number) => stage.as('omar').call(changeQuickLink, { id, position })
  expect(await labels('omar')).toEqual(['0 A', '1 B', '2 C'])
  expect(await move(a.id, 1)).toMatchObject({ position: 1 })
  expect(await labels('omar')).toEqual(['0 B', '1 A', '2 C'])
  await move(c.id, 0)
  expect(await labels('omar')).toEqual(['0 C', '1 B', '2 A'])
  await move(c.id, 1_000)
  expect(await labels('omar')).toEqual(['0 B', '1 A', '2 C'])
  await stage.as('omar').call(deleteQuickLink, { id: b.id })
  expect(await labels('omar')).toEqual(['0 A', '1 C'])
})

test('links that are added, moved and taken away at once stand in one order without a gap', async () => {
  const first = await add('omar', { ...OURS, label: 'first' })
  const second = await add('omar', { ...OURS, label: 'second' })
  await Promise.all([
    ...Array.from({ length: 6 }, (_, n) => add(n % 2 === 0 ? 'omar' : 'sam', { ...OURS, label: `n${n}` })),
    stage.as('omar').ask(changeQuickLink, { id: first.id, position: 3 }),
    stage.as('sam').ask(deleteQuickLink, { id: second.id }),
  ])
  const positions = (await labels('omar')).map((label) => Number(label.split(' ')[0]))
  expect(positions).toEqual([0, 1, 2, 3, 4, 5, 6])
})

test('links that others see are told in the audit log, own pins are not', async () => {
  const { id } = await add('omar', { ...OURS, label: 'Rates' })
  const change = { id, label: 'Rates 2026' }
  await stage.as('sam').call(changeQuickLink, change)
  await stage.as('sam').call(changeQuickLink, change)
  await stage.as('omar').call(deleteQuickLink, { id })
  const pin = await add('ana', PIN)
  await stage.as('ana').call(deleteQuickLink, { id: pin.id })
  const [before, after] = [
    { label: 'Rates', url: '/freight/loads', position: 0 },
    { label: 'Rates 2026', url: '/freight/loads', position: 0 },
  ]
  const of = { venture_id: northline.id }
  expect(await told([id, pin.id])).toEqual([
    { ...of, action: 'ventures.add_link', actor_id: PEOPLE.omar.id, before: null, after: before },
    { ...of, action: 'ventures.change_link', actor_id: PEOPLE.sam.id, before, after },
    { ...of, action: 'ventures.delete_link', actor_id: PEOPLE.omar.id, before: after, after: null },
  ])
})

test('A-05 own pins of somebody are told in the audit log when another acts as them', async () => {
  const sam = stage.as('sam')
  await sam.call(contract.users.startImpersonation, { userId: PEOPLE.ana.id, reason: 'Her pins are gone' })
  const { id } = await sam.call(addQuickLink, filled(PIN))
  await sam.call(changeQuickLink, { id, label: 'Rates' })
  await sam.call(deleteQuickLink, { id })
  await sam.call(contract.users.stopImpersonation, {})
  const both = { actor_id: PEOPLE.sam.id, effective_id: PEOPLE.ana.id }
  expect(
    await stage.sql('select action, actor_id, effective_id from identity.audit_log where subject_id = $1 order by id', [
      id,
    ]),
  ).toEqual([
    { action: 'ventures.add_link', ...both },
    { action: 'ventures.change_link', ...both },
    { action: 'ventures.delete_link', ...both },
  ])
})

test('at most a hundred links stand together', async () => {
  await stage.sql(
    `insert into ventures.quick_links (kind, person_id, label, url, position, created_by, created_at)
     select 'PERSONAL', $1, 'L' || n, '/', n, $1, now() from generate_series(0, 99) n`,
    [PEOPLE.ana.id],
  )
  expect(await tryAdd('ana', PIN)).toMatchObject({ status: 422, body: { code: 'link.too_many' } })
  expect(await tryAdd('ana', { ...PIN, ventureId: northline.id })).toMatchObject({ status: 200 })
  expect(await tryAdd('dana', PIN)).toMatchObject({ status: 200 })
})

describe('A-01 a link', () => {
  test.each<[string, PersonName, object, number]>([
    ['of the group by a head', 'omar', GLOBAL, 403],
    ['of the group by an auditor', 'ruth', GLOBAL, 403],
    ['of a venture by somebody who works there', 'ana', OURS, 403],
    ['of a venture by an auditor', 'ruth', OURS, 403],
    ['of a venture by the head of another', 'tessa', OURS, 403],
    ['of one’s own under a venture of others', 'tessa', { ...PIN, ventureId: northline.id }, 403],
    ['of a venture that is not named', 'omar', { kind: 'VENTURE' }, 422],
    ['of the group under a venture', 'sam', { ...GLOBAL, ventureId: northline.id }, 422],
    ['to a script', 'ana', { url: 'javascript:alert(1)' }, 400],
    ['to an unsafe address', 'ana', { url: 'http://example.com' }, 400],
    ['to another host in disguise', 'ana', { url: '//example.com' }, 400],
    ['to another host in another disguise', 'ana', { url: '/\\example.com' }, 400],
    ['without words', 'ana', { label: ' ' }, 400],
    ['of a kind that there is not', 'ana', { kind: 'SECRET' }, 400],
  ])('is not added %s', async (_, who, given, status) => {
    expect((await tryAdd(who, given)).status).toBe(status)
    expect(await stage.sql('select from ventures.quick_links')).toEqual([])
  })

  test('is changed and taken away only by whoever may', async () => {
    const ours = await add('omar', OURS)
    const everybodys = await add('sam', GLOBAL)
    const pin = await add('ana', PIN)
    const refused: readonly [PersonName, QuickLink, number][] = [
      ['ana', ours, 403],
      ['tessa', ours, 404],
      ['omar', everybodys, 403],
      ['nobody', everybodys, 403],
      ['dana', pin, 404],
      ['sam', pin, 404],
    ]
    for (const [who, { id }, status] of refused) {
      expect((await stage.as(who).ask(changeQuickLink, { id, label: 'Mine now' })).status, who).toBe(status)
      expect((await stage.as(who).ask(deleteQuickLink, { id })).status, who).toBe(status)
    }
    expect(await labels('ana')).toEqual(['0 Loads', '0 Loads', '0 Loads'])
  })

  test('that is gone cannot be taken away again', async () => {
    const { id } = await add('ana', PIN)
    expect(await stage.as('ana').call(deleteQuickLink, { id })).toEqual({ deleted: true })
    expect(await stage.as('ana').ask(deleteQuickLink, { id })).toMatchObject({ status: 404 })
  })
})
