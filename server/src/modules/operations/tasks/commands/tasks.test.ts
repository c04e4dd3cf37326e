import { contract } from '@holdfast/contract'
import { TASK_STATUSES, TASK_TRANSITIONS, type TaskStatus } from '@holdfast/engine/operations'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { assertCoherent } from '../../../../testing/assert-coherent.ts'
import { bookLoad } from '../../../../testing/loads.ts'
import { MORNING, openStage, type Stage } from '../../../../testing/stage.ts'
import { enterTask, takeTask, taskTellings } from '../../../../testing/tasks.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const { addTaskComment, changeTask, createTask, explainTask, getTask, listTasks, voidTask, voidTaskComment } =
  contract.tasks
const ventureId = VENTURES.northline.id
const TOMORROW = '2026-06-20T13:12:00.000Z'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
beforeEach(() => stage.clock.set(MORNING))
afterAll(async () => {
  await stage.settle()
  await assertCoherent(stage.sql)
  await stage.close()
})

const WAYS: Readonly<Record<TaskStatus, readonly TaskStatus[]>> = {
  OPEN: [],
  IN_PROGRESS: ['IN_PROGRESS'],
  BLOCKED: ['BLOCKED'],
  DONE: ['DONE'],
  CANCELLED: ['CANCELLED'],
}
const reason = 'Because'
async function taskThatIs(status: TaskStatus) {
  const { id } = await enterTask(stage)
  for (const step of WAYS[status]) await takeTask(stage, 'ana', id, { status: step, reason })
  return id
}
const PAIRS = TASK_STATUSES.flatMap((from) =>
  TASK_STATUSES.filter((to) => to !== from).map((to) => [from, to] as const),
)

describe('the life of a task', () => {
  it.each(PAIRS)('goes from %s to %s only along the table, in the command and in the database', async (from, to) => {
    const id = await taskThatIs(from)
    const isLegal = TASK_TRANSITIONS[from][to] !== undefined
    const { status, body } = await stage.as('ana').ask(changeTask, { id, status: to, reason })
    expect([status, (body as { code?: string }).code]).toEqual(isLegal ? [200, undefined] : [409, 'task.illegal_step'])
    if (isLegal) return
    const forced = stage.sql(`update operations.tasks set status = $2 where id = $1`, [id, to])
    await expect(forced).rejects.toMatchObject({ constraint: 'tasks_status_transition' })
  })

  it('is the same when it is said again: nothing changes and nothing is told', async () => {
    const { id } = await enterTask(stage)
    const done = await takeTask(stage, 'ana', id, { status: 'DONE' })
    expect(await takeTask(stage, 'omar', id, { status: 'DONE' })).toMatchObject({
      version: done.version,
      completed: { on: '2026-06-18', by: { name: 'Ana Whitfield' } },
    })
    expect(await taskTellings(stage, id)).toEqual(['created', 'completed'])
  })

  it('ends once, whoever else ends it at the same moment', async () => {
    const { id } = await enterTask(stage)
    const asked = (['ana', 'dana', 'omar', 'meera'] as const).map((who, at) =>
      stage.as(who).ask(changeTask, at % 2 === 0 ? { id, status: 'DONE' } : { id, status: 'CANCELLED', reason }),
    )
    const answers = (await Promise.all(asked)).map(({ status }) => status)
    expect(answers.toSorted()).toEqual([200, 200, 409, 409])
    expect(await taskTellings(stage, id)).toHaveLength(2)
  })

  it('takes a reason to cancel and to reopen', async () => {
    const { id } = await enterTask(stage)
    const cancel = await stage.as('ana').ask(changeTask, { id, status: 'CANCELLED' })
    expect([cancel.status, cancel.body]).toMatchObject([422, { code: 'task.reason_missing' }])
    await takeTask(stage, 'ana', id, { status: 'DONE' })
    expect((await stage.as('ana').ask(changeTask, { id, status: 'OPEN' })).status).toBe(422)
    expect(await takeTask(stage, 'ana', id, { status: 'OPEN', reason })).toMatchObject({
      status: 'OPEN',
      completed: null,
    })
  })

  it('says what it waits for while it is blocked', async () => {
    const { id } = await enterTask(stage)
    const blocked = await takeTask(stage, 'ana', id, { status: 'BLOCKED', reason: 'The shipper is closed' })
    expect(blocked).toMatchObject({ status: 'BLOCKED', blockedReason: 'The shipper is closed' })
    expect(await takeTask(stage, 'ana', id, { status: 'IN_PROGRESS' })).toMatchObject({ blockedReason: null })
  })

  it('stays as it was closed: whose it was decides about points and pay', async () => {
    const { id } = await enterTask(stage)
    const { version } = await takeTask(stage, 'ana', id, { status: 'DONE' })
    const stolen = await stage.as('priya').ask(changeTask, { id, version, assigneeId: PEOPLE.priya.id })
    expect([stolen.status, stolen.body]).toMatchObject([409, { code: 'task.closed' }])
    await expect(
      stage.sql('update operations.tasks set assignee_id = $2 where id = $1', [id, PEOPLE.priya.id]),
    ).rejects.toMatchObject({ constraint: 'tasks_closed_stays' })
  })

  it('is edited by whoever saw it as it is, and not over somebody else', async () => {
    const { id, version } = await enterTask(stage)
    await takeTask(stage, 'dana', id, { version, priority: 'HIGH' })
    const late = await stage.as('omar').ask(changeTask, { id, version, title: 'Something else' })
    expect([late.status, late.body]).toMatchObject([409, { code: 'record.changed', facts: { version: version + 1 } }])
    expect(await takeTask(stage, 'omar', id, { version, priority: 'HIGH' })).toMatchObject({ version: version + 1 })
  })
})

describe('whose task it is', () => {
  it.each([
    ['somebody of another venture', PEOPLE.luis.id],
    ['somebody who leads the group and belongs to none', PEOPLE.meera.id],
    ['nobody that exists', '00000000-0000-4000-8000-00000000dead'],
  ])('is never %s', async (_who, assigneeId) => {
    const { status, body } = await stage.as('omar').ask(createTask, { ventureId, title: 'X', assigneeId })
    expect([status, body]).toMatchObject([422, { code: 'task.assignee_unknown', errors: [{ path: 'assigneeId' }] }])
  })

  it('is a contractor’s to see and do when it was given to them, and no other', async () => {
    const { id: other } = await enterTask(stage)
    const { id } = await enterTask(stage, 'omar', { assigneeId: PEOPLE.marcus.id })
    expect((await stage.as('marcus').ask(getTask, { id: other })).status).toBe(404)
    expect((await stage.as('marcus').ask(changeTask, { id: other, status: 'DONE' })).status).toBe(404)
    expect((await takeTask(stage, 'marcus', id, { status: 'DONE' })).status).toBe('DONE')
    const forAna = await stage.as('marcus').ask(createTask, { ventureId, title: 'X', assigneeId: PEOPLE.ana.id })
    expect(forAna.status).toBe(403)
    expect((await stage.as('luis').ask(getTask, { id })).status).toBe(404)
    expect((await stage.as('ruth').ask(changeTask, { id, status: 'OPEN', reason })).status).toBe(403)
  })
})

describe('what a task is about', () => {
  it('is a record of its own venture, and another venture’s is refused by the field’s name and by the database', async () => {
    const { id, number } = await bookLoad(stage, 'omar')
    const subject = { kind: 'LOAD', id } as const
    expect((await enterTask(stage, 'omar', { subject })).subject).toEqual({ ...subject, label: number })
    const { items } = await stage.as('omar').call(listTasks, { ventureId, subjectKind: 'LOAD', subjectId: id })
    expect(items).toHaveLength(1)
    const foreign = await stage.as('tessa').ask(createTask, { ventureId: VENTURES.harbor.id, title: 'X', subject })
    expect([foreign.status, foreign.body]).toMatchObject([
      422,
      { code: 'task.subject_unknown', errors: [{ path: 'subject' }] },
    ])
    const mixed = await stage.as('omar').ask(createTask, { ventureId, title: 'X', subject: { kind: 'QUOTE', id } })
    expect(mixed.status).toBe(422)
    await expect(
      stage.sql(`insert into operations.tasks (venture_id, title, load_id, created_at) values ($1, 'X', $2, now())`, [
        VENTURES.harbor.id,
        id,
      ]),
    ).rejects.toMatchObject({ code: '23503' })
  })
})

describe('an overdue task', () => {
  it('E-06 follows from its due day in every open state, and nothing has to set it', async () => {
    for (const status of ['OPEN', 'IN_PROGRESS', 'BLOCKED'] as const) {
      const id = await taskThatIs(status)
      stage.clock.set(TOMORROW)
      expect(await stage.as('ana').call(getTask, { id })).toMatchObject({
        due: { state: 'OVERDUE', daysLeft: -1 },
        asksExplanation: true,
      })
      stage.clock.set(MORNING)
      expect((await stage.as('ana').call(getTask, { id })).due).toMatchObject({ state: 'SOON', daysLeft: 1 })
    }
  })

  it('E-05 asks its assignee once for each day that was missed', async () => {
    const { id } = await enterTask(stage)
    stage.clock.set(TOMORROW)
    const explain = (who: 'ana' | 'omar', missedOn: string) =>
      stage.as(who).ask(explainTask, { id, missedOn, explanation: 'The carrier did not answer' })
    expect((await explain('omar', '2026-06-19')).status).toBe(403)
    expect((await explain('ana', '2026-06-18')).status).toBe(409)
    expect((await explain('ana', '2026-06-19')).status).toBe(200)
    expect((await explain('ana', '2026-06-19')).status).toBe(200)
    const explained = await stage.as('ana').call(getTask, { id })
    expect([explained.asksExplanation, explained.explanations.length]).toEqual([false, 1])
    await takeTask(stage, 'omar', id, { version: explained.version, dueOn: '2026-06-20', reason: 'The shipper agreed' })
    stage.clock.set('2026-06-21T13:12:00.000Z')
    expect((await stage.as('ana').call(getTask, { id })).asksExplanation).toBe(true)
    expect((await explain('ana', '2026-06-20')).status).toBe(200)
    expect((await stage.as('ana').call(getTask, { id })).explanations.map(({ missedOn }) => missedOn)).toEqual([
      '2026-06-20',
      '2026-06-19',
    ])
  })

  it('moves with a reason only', async () => {
    const { id, version } = await enterTask(stage)
    stage.clock.set(TOMORROW)
    const moved = await stage.as('ana').ask(changeTask, { id, version, dueOn: '2026-06-25' })
    expect([moved.status, moved.body]).toMatchObject([422, { code: 'task.move_needs_reason' }])
    expect((await takeTask(stage, 'ana', id, { version, dueOn: '2026-06-25', reason })).dueOn).toBe('2026-06-25')
  })
})

describe('comments', () => {
  it('are never rewritten; one is taken back with a reason and stays', async () => {
    const { id } = await enterTask(stage)
    const { comments } = await stage.as('ana').call(addTaskComment, { id, text: 'Called twice' })
    const commentId = comments[0]?.id ?? ''
    // A colleague who may comment takes back nobody else’s words.
    expect((await stage.as('dana').ask(voidTaskComment, { id, commentId, reason: 'I never said so' })).status).toBe(403)
    await stage.as('omar').call(voidTaskComment, { id, commentId, reason: 'Another load' })
    await stage.as('ana').call(voidTaskComment, { id, commentId, reason: 'Again' })
    const { comments: kept } = await stage.as('ana').call(getTask, { id })
    expect(kept).toMatchObject([
      { text: 'Called twice', voided: { reason: 'Another load', by: { name: 'Omar Haddad' } } },
    ])
    const other = await enterTask(stage)
    expect((await stage.as('ana').ask(voidTaskComment, { id: other.id, commentId, reason })).status).toBe(404)
  })
})

describe('a void task', () => {
  it('is a correction, twice the same, and takes nothing more', async () => {
    const { id } = await enterTask(stage)
    expect((await stage.as('ana').ask(voidTask, { id, reason })).status).toBe(403)
    await stage.as('omar').call(voidTask, { id, reason })
    expect(await stage.as('omar').call(voidTask, { id, reason: 'Again' })).toMatchObject({ voided: { reason } })
    expect((await stage.as('ana').ask(changeTask, { id, status: 'DONE' })).status).toBe(409)
    expect((await stage.as('ana').ask(addTaskComment, { id, text: 'X' })).status).toBe(409)
  })
})
