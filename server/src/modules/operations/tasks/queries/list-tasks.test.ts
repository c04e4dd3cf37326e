import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { enterTask, takeTask } from '../../../../testing/tasks.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const { exportTasks, listTasks, taskBoard } = contract.tasks
const ventureId = VENTURES.northline.id

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  const enter = (title: string, dueOn: string | null, more: object = {}) =>
    enterTask(stage, 'omar', { title, dueOn, ...more })
  await enter('Later', '2026-07-20')
  await enter('Overdue', '2026-06-17', { priority: 'LOW' })
  await enter('Today', '2026-06-18', { priority: 'URGENT' })
  await enter('Week', '2026-06-25', { assigneeId: PEOPLE.dana.id })
  await enter('None', null, { assigneeId: null })
  const { id: done } = await enter('Done', '2026-06-01')
  await takeTask(stage, 'ana', done, { status: 'DONE' })
  const { id: blocked } = await enter('Blocked', '2026-06-16', { assigneeId: PEOPLE.daniel.id })
  await takeTask(stage, 'daniel', blocked, { status: 'BLOCKED' })
  const { id: cancelled } = await enter('Cancelled', '2026-06-01')
  await takeTask(stage, 'ana', cancelled, { status: 'CANCELLED', reason: 'So' })
  await enterTask(stage, 'tessa', {
    ventureId: VENTURES.harbor.id,
    title: 'Elsewhere',
    dueOn: '2026-06-01',
    assigneeId: PEOPLE.luis.id,
  })
})
afterAll(() => stage.close())

type Filters = Omit<Input<typeof listTasks>, 'ventureId'>
async function listed(filters: Filters = {}, who: PersonName = 'omar'): Promise<readonly string[]> {
  const { items } = await stage.as(who).call(listTasks, { ventureId, limit: 100, ...filters })
  return items.map(({ title }) => title)
}
const OPEN = ['Blocked', 'Overdue', 'Today', 'Week', 'Later', 'None']

describe('the list of tasks', () => {
  it('stands by due day, those without one last, or as it is sorted', async () => {
    expect(await listed({ state: 'open' })).toEqual(OPEN)
    expect(await listed({ state: 'open', sort: 'priority' })).toEqual([
      'Today',
      'Blocked',
      'Week',
      'Later',
      'None',
      'Overdue',
    ])
    expect(await listed({ sort: 'newest' })).toHaveLength(8)
  })

  it.each(['due', 'priority', 'newest'] as const)(
    'F-06 goes through its pages by %s without skipping or repeating',
    async (sort) => {
      const whole = await listed({ sort })
      const pages: string[] = []
      let cursor: string | undefined
      do {
        const page = await stage.as('omar').call(listTasks, { ventureId, sort, limit: 2, cursor })
        pages.push(...page.items.map(({ title }) => title))
        cursor = page.nextCursor ?? undefined
      } while (cursor !== undefined)
      expect(pages).toEqual(whole)
    },
  )

  it('E-06 finds what is overdue by the venture’s day in every open state, and what is done in none', async () => {
    expect(await listed({ due: 'overdue' })).toEqual(['Blocked', 'Overdue'])
    expect(await listed({ due: 'today' })).toEqual(['Today'])
    expect(await listed({ due: 'week' })).toEqual(['Today', 'Week'])
    expect(await listed({ due: 'none' })).toEqual(['None'])
  })

  it('is mine, my team’s, nobody’s or somebody’s', async () => {
    expect(await listed({ assigneeId: 'me', state: 'open' }, 'ana')).toEqual(['Overdue', 'Today', 'Later'])
    expect(await listed({ assigneeId: 'team', state: 'open' }, 'dana')).toEqual(OPEN.slice(0, 5))
    expect(await listed({ assigneeId: 'nobody' })).toEqual(['None'])
    expect(await listed({ assigneeId: PEOPLE.dana.id })).toEqual(['Week'])
    expect(await listed({}, 'marcus')).toEqual([])
  })

  it('A-01 is empty for whoever belongs nowhere, and of one’s own ventures only', async () => {
    expect((await stage.as('nobody').call(listTasks, {})).items).toEqual([])
    expect((await stage.as('luis').call(listTasks, {})).items.map(({ title }) => title)).toEqual(['Elsewhere'])
    expect((await stage.as('meera').call(listTasks, { state: 'open' })).items).toHaveLength(7)
    expect((await stage.as('luis').ask(listTasks, { ventureId })).status).toBe(403)
  })

  it('finds part of a title in any case, and takes no wildcard for one', async () => {
    expect(await listed({ text: 'OVER' })).toEqual(['Overdue'])
    expect(await listed({ text: '%' })).toEqual([])
  })

  it('is a file too, whose cells are no formulas', async () => {
    await enterTask(stage, 'omar', { title: '=1+1', dueOn: '2026-08-01' })
    const file = await stage.as('omar').call(exportTasks, { ventureId, state: 'open' })
    expect(file.split('\r\n')[1]).toContain('Blocked')
    expect(file).toContain(`'=1+1`)
  })
})

describe('the board', () => {
  it('A-08 is a path of its own, not a task called board', async () => {
    const { columns } = await stage.as('ana').call(taskBoard, { ventureId, assigneeId: 'me' })
    expect(columns.map(({ status, tasks, hasMore }) => [status, tasks.map(({ title }) => title), hasMore])).toEqual([
      ['OPEN', ['Overdue', 'Today', 'Later', '=1+1'], false],
      ['IN_PROGRESS', [], false],
      ['BLOCKED', [], false],
      ['DONE', ['Done'], false],
    ])
  })

  it('shows what was done in the last seven days', async () => {
    stage.clock.set('2026-06-25T13:12:00.000Z')
    const { columns } = await stage.as('omar').call(taskBoard, { ventureId })
    expect(columns.at(-1)?.tasks).toEqual([])
  })
})
