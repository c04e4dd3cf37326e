import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { assertCoherent } from '../testing/assert-coherent.ts'
import { payHotels } from '../testing/hotel-plan.ts'
import { MORNING, openStage, type Stage } from '../testing/stage.ts'
import { enterTask, takeTask } from '../testing/tasks.ts'
import { PEOPLE } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const ventureId = VENTURES.harbor.id
const DAY = '2026-06-18'

describe('a task that is done', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await payHotels(stage, [
      {
        of: 'own',
        jobRole: null,
        currency: 'USD',
        accumulate: 'month',
        config: {},
        ruleKey: 'tasks',
        name: 'Tasks done',
        metricKey: 'tasks_completed',
        calcType: 'FLAT_PER_UNIT',
        rate: '2',
      },
    ])
  })
  beforeEach(() => stage.clock.set(MORNING))
  afterAll(async () => {
    await stage.settle()
    await assertCoherent(stage.sql)
    await stage.close()
  })

  const given = { ventureId, assigneeId: PEOPLE.luis.id, title: 'Fix the lamp of room 12' }
  const entriesOf = async (id: string) =>
    (
      await stage.sql<{ points: number; user_id: string }>(
        'select points, user_id from gamification.entries where key = $1 order by seq',
        [`task_completed_${id}`],
      )
    ).map((row) => [row.points, row.user_id])
  const paidOf = async (taskId: string) => {
    const { items } = await stage.as('tessa').call(contract.incentives.traceRecord, { taskId })
    return items.map(({ person, workDay, lines }) => [person.name, workDay, lines.map(({ amount }) => amount.minor)])
  }

  it('pays its assignee and gives them 10 points on the day, however often it is told', async () => {
    const { id } = await enterTask(stage, 'tessa', given)
    await takeTask(stage, 'tessa', id, { status: 'DONE' })
    await stage.settle()
    await stage.redeliverAllEvents()
    expect(await entriesOf(id)).toEqual([[10, PEOPLE.luis.id]])
    expect(await paidOf(id)).toEqual([['Luis Ortega', DAY, [200]]])
    const [line] = await stage.sql<{ id: string }>(
      `select id from incentives.lines where venture_id = $1 and user_id = $2 and day = $3`,
      [ventureId, PEOPLE.luis.id, DAY],
    )
    const trace = await stage.as('luis').call(contract.incentives.traceLine, { id: line?.id ?? '' })
    expect(trace.credits.map(({ sourceKind, label }) => [sourceKind, label])).toEqual([['task', given.title]])
    await takeTask(stage, 'tessa', id, { status: 'OPEN', reason: 'The lamp is dark again' })
    await stage.settle()
    await stage.redeliverAllEvents()
    expect(await entriesOf(id)).toEqual([
      [10, PEOPLE.luis.id],
      [-10, PEOPLE.luis.id],
    ])
    expect(await paidOf(id)).toEqual([])
  })

  it('done again on another day is that day’s, once', async () => {
    const { id } = await enterTask(stage, 'tessa', given)
    await takeTask(stage, 'luis', id, { status: 'DONE' })
    await stage.settle()
    await takeTask(stage, 'tessa', id, { status: 'OPEN', reason: 'Not yet' })
    stage.clock.set('2026-06-19T13:12:00.000Z')
    await takeTask(stage, 'luis', id, { status: 'DONE' })
    await stage.settle()
    expect(
      (await entriesOf(id)).map(([points]) => points).reduce((sum, points) => Number(sum) + Number(points), 0),
    ).toBe(10)
    expect(await paidOf(id)).toEqual([['Luis Ortega', '2026-06-19', [200]]])
  })

  it('of nobody’s gives its points to whoever did it, and pays nobody', async () => {
    const { id } = await enterTask(stage, 'tessa', { ...given, assigneeId: null })
    await takeTask(stage, 'luis', id, { status: 'DONE' })
    await stage.settle()
    expect(await entriesOf(id)).toEqual([[10, PEOPLE.luis.id]])
    expect(await paidOf(id)).toEqual([])
  })

  it('and is then void is worth nothing any more, and a cancelled one never was', async () => {
    const { id } = await enterTask(stage, 'tessa', given)
    const { id: cancelled } = await enterTask(stage, 'tessa', given)
    await takeTask(stage, 'luis', id, { status: 'DONE' })
    await takeTask(stage, 'luis', cancelled, { status: 'CANCELLED', reason: 'The guest left' })
    await stage.settle()
    await stage.as('tessa').call(contract.tasks.voidTask, { id, reason: 'Entered twice' })
    await stage.settle()
    expect((await entriesOf(id)).map(([points]) => points)).toEqual([10, -10])
    expect(await entriesOf(cancelled)).toEqual([])
    expect(await paidOf(id)).toEqual([])
  })

  it('stands in its assignee’s day until then: open and overdue, and in nobody else’s', async () => {
    const { id } = await enterTask(stage, 'tessa', { ...given, dueOn: DAY })
    const tasksOf = async (who: 'luis' | 'tessa') => (await stage.as(who).call(contract.myDay.getMyDay, {})).tasks
    const before = await tasksOf('luis')
    expect(before.items.find((task) => task.id === id)?.due).toEqual({ state: 'TODAY', daysLeft: 0 })
    expect((await tasksOf('tessa')).items.some((task) => task.id === id)).toBe(false)
    stage.clock.set('2026-06-19T13:12:00.000Z')
    expect((await tasksOf('luis')).overdue).toBe(before.overdue + 1)
    await takeTask(stage, 'luis', id, { status: 'DONE' })
    expect((await tasksOf('luis')).open).toBe(before.open - 1)
  })
})
