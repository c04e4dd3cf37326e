import { contract, type Input, type Task, type TaskChange } from '@holdfast/contract'
import type { Stage } from './stage.ts'
import { PEOPLE, type PersonName } from './world/people.ts'
import { VENTURES } from './world/ventures.ts'

const { createTask, changeTask } = contract.tasks

/** A task of Northline's that Omar gives to Ana, due tomorrow, unless it says otherwise. */
export function enterTask(
  stage: Stage,
  by: PersonName = 'omar',
  given: Partial<Input<typeof createTask>> = {},
): Promise<Task> {
  return stage.as(by).call(createTask, {
    ventureId: VENTURES.northline.id,
    title: 'Send the rate confirmation again',
    assigneeId: PEOPLE.ana.id,
    dueOn: '2026-06-19',
    ...given,
  })
}

export function takeTask(stage: Stage, by: PersonName, id: string, change: TaskChange): Promise<Task> {
  return stage.as(by).call(changeTask, { id, ...change } as Input<typeof changeTask>)
}

/** What a task was told to have become, the first first. */
export async function taskTellings(stage: Stage, id: string): Promise<readonly string[]> {
  const rows = await stage.sql<{ type: string }>('select type from platform.events where subject_id = $1 order by id', [
    id,
  ])
  return rows.map(({ type }) => type.replace('operations.task_', ''))
}
