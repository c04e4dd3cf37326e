import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { coveredLoad, dropCarrier, loseLoad } from '../../../testing/fires.ts'
import { coverLoad } from '../../../testing/loads.ts'
import { MORNING, openStage, type Stage } from '../../../testing/stage.ts'
import { takeTask } from '../../../testing/tasks.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id

describe('assigning an item of the briefing', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  beforeEach(() => stage.clock.set(MORNING))
  afterAll(async () => {
    await stage.settle()
    await stage.close()
  })

  const fireOf = async (loadId: string) => {
    const { firefront } = await stage.as('omar').call(contract.briefing.getBriefing, { ventureId })
    const item = firefront.find(({ subject }) => subject.id === loadId)
    if (!item) throw new Error('This load does not burn.')
    return item
  }
  const lostLoad = async () => {
    const load = await coveredLoad(stage)
    await loseLoad(stage, 'ana', load.id)
    await stage.settle()
    return load
  }
  const assign = (person: PersonName, id: string, input: object = { assigneeId: PEOPLE.ana.id }) =>
    stage.as(person).ask(contract.briefing.assign, { id, ...input } as never)

  it('makes a task about the record, which takes the fire on, and each leads to the other', async () => {
    const load = await lostLoad()
    const { id, why } = await fireOf(load.id)
    const item = await stage.as('omar').call(contract.briefing.assign, { id, assigneeId: PEOPLE.ana.id })
    expect(item).toMatchObject({
      acknowledged: { by: { name: 'Omar Haddad' } },
      task: { title: `Follow up on ${load.number}`, status: 'OPEN', assignee: { name: 'Ana Whitfield' } },
      can: { acknowledge: false, assign: false },
    })
    const taskId = item.task?.id ?? ''
    const task = await stage.as('ana').call(contract.tasks.getTask, { id: taskId })
    expect(task).toMatchObject({
      details: why,
      priority: 'HIGH',
      dueOn: '2026-06-18',
      subject: { kind: 'LOAD', id: load.id },
    })
    expect((await stage.as('ana').call(contract.briefing.itemOfTask, { id: taskId })).item?.id).toBe(id)
    stage.clock.set('2026-06-20T13:12:00.000Z')
    const { firefront } = await stage.as('omar').call(contract.briefing.getBriefing, { ventureId })
    expect(firefront.some((other) => other.id === id)).toBe(false)
  })

  it('twice, and ten times at once, gives the same task', async () => {
    const load = await lostLoad()
    const { id } = await fireOf(load.id)
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, at) => assign(at % 2 === 0 ? 'omar' : 'dana', id, { assigneeId: null })),
    )
    expect(all.map(({ status }) => status)).toEqual(Array(10).fill(200))
    const { items } = await stage.as('omar').call(contract.tasks.listTasks, { subjectKind: 'LOAD', subjectId: load.id })
    expect(items).toHaveLength(1)
  })

  it('may be done anew when the task was taken out of every list, or its cause strikes again', async () => {
    const load = await coveredLoad(stage)
    await dropCarrier(stage, 'ana', load.id)
    await stage.settle()
    const { id } = await fireOf(load.id)
    const first = await stage.as('omar').call(contract.briefing.assign, { id, assigneeId: PEOPLE.ana.id })
    await stage.as('omar').call(contract.tasks.voidTask, { id: first.task?.id ?? '', reason: 'Entered by mistake' })
    const second = await stage.as('omar').call(contract.briefing.assign, { id, assigneeId: PEOPLE.ana.id })
    expect(second.task?.id).not.toBe(first.task?.id)
    await takeTask(stage, 'ana', second.task?.id ?? '', { status: 'DONE' })
    expect((await fireOf(load.id)).task).toMatchObject({ id: second.task?.id, status: 'DONE' })
    stage.clock.set('2026-06-18T14:00:00.000Z')
    await coverLoad(stage, 'ana', load.id, { carrierId: CARRIERS.redRiver.id })
    await dropCarrier(stage, 'ana', load.id)
    await stage.settle()
    expect(await fireOf(load.id)).toMatchObject({ task: null, acknowledged: null, can: { assign: true } })
  })

  it('is for team leads and up, to people of the venture', async () => {
    const load = await lostLoad()
    const { id } = await fireOf(load.id)
    expect((await assign('arjun', id)).status).toBe(403)
    expect((await assign('tessa', id)).status).toBe(404)
    expect((await assign('omar', id, { assigneeId: PEOPLE.tessa.id })).body).toMatchObject({
      code: 'task.assignee_unknown',
    })
    expect((await assign('omar', id, { assigneeId: 'nobody' })).status).toBe(400)
    expect((await assign('omar', PEOPLE.ana.id)).status).toBe(404)
    expect((await fireOf(load.id)).task).toBeNull()
    await expect(stage.sql('update briefing.items set assigned_at = now() where id = $1', [id])).rejects.toMatchObject({
      constraint: 'items_assigned_whole',
    })
  })
})
