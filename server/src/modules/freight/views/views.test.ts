import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import type { PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { listViews, saveView, changeView, deleteView } = contract.savedViews
const ventureId = VENTURES.northline.id

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const save = (who: PersonName, name: string, given: object = {}) =>
  stage.as(who).ask(saveView, { ventureId, name, filters: { status: 'OPEN' }, ...given })
const names = async (who: PersonName) =>
  (await stage.as(who).call(listViews, {})).items.map(({ name, owner, can }) => [name, owner?.name, can['edit']])

it('a view is kept under its name for whoever saved it, and for the others once it is shared', async () => {
  const { body } = await save('ana', 'Uncovered reefers', {
    filters: { status: 'OPEN', equipment: 'REEFER', sort: 'oldest' },
  })
  expect(body).toMatchObject({
    name: 'Uncovered reefers',
    isShared: false,
    filters: { status: 'OPEN', equipment: 'REEFER', sort: 'oldest' },
    can: { edit: true },
  })
  await save('dana', 'At risk here', { isShared: true })
  expect(await names('ana')).toEqual([
    ['Uncovered reefers', 'Ana Whitfield', true],
    ['At risk here', 'Dana Kowalski', false],
  ])
  expect(await names('dana')).toEqual([['At risk here', 'Dana Kowalski', true]])
  expect(await names('tessa')).toEqual([])
})

it('the same name again keeps the newer filters, also when two come at once', async () => {
  await Promise.all([save('arjun', 'Mine'), save('arjun', 'Mine')])
  const { body } = await save('arjun', 'Mine', { filters: { flag: 'AT_RISK' } })
  expect(body.filters).toEqual({ flag: 'AT_RISK' })
  expect((await names('arjun')).filter(([name]) => name === 'Mine')).toHaveLength(1)
})

it('a view is renamed, shared and taken away by its owner alone', async () => {
  const { id } = (await save('priya', 'Late')).body
  await save('priya', 'Later')
  expect((await stage.as('priya').ask(changeView, { id, name: 'Later' })).body.code).toBe('view.name_taken')
  expect((await stage.as('priya').call(changeView, { id, name: 'Latest', isShared: true })).isShared).toBe(true)
  for (const who of ['ana', 'omar', 'tessa'] as const) {
    expect((await stage.as(who).ask(changeView, { id, name: 'Taken' })).status, who).toBe(404)
    expect((await stage.as(who).ask(deleteView, { id })).status, who).toBe(404)
  }
  expect((await stage.as('priya').ask(deleteView, { id })).status).toBe(200)
  expect((await stage.as('priya').ask(deleteView, { id })).status).toBe(404)
})

it('is shared by those who work on loads; others keep theirs to themselves', async () => {
  expect(await save('ruth', 'Everybody’s', { isShared: true })).toMatchObject({ status: 403 })
  const { id } = (await save('ruth', 'My own')).body
  expect((await stage.as('ruth').ask(changeView, { id, isShared: true })).status).toBe(403)
  expect((await stage.as('ruth').ask(changeView, { id, name: 'Still my own', isShared: false })).status).toBe(200)
  expect(await names('ana')).not.toContainEqual(['Still my own', 'Ruth', false])
})

it('only filters that the list knows are kept, in ventures that have freight', async () => {
  expect((await save('ana', 'X', { filters: { colour: 'red' } })).status).toBe(400)
  expect((await save('ana', 'X', { filters: { status: 'GONE' } })).status).toBe(400)
  expect((await save('tessa', 'X')).status).toBe(403)
  expect((await save('tessa', 'X', { ventureId: VENTURES.harbor.id })).body.code).toBe('venture.wrong_type')
})
