import { contract } from '@holdfast/contract'
import type { Client } from '../../testing/request.ts'
import type { Pair } from './pair-ids.ts'

/** A task about a load with a comment, each with the word in it. */
export async function tasksOf(
  by: Client,
  { brokerId: ventureId, loadId, personId }: Pick<Pair, 'brokerId' | 'loadId' | 'personId'>,
  word: string,
): Promise<Pick<Pair, 'taskId' | 'taskCommentId'>> {
  const { addTaskComment, createTask } = contract.tasks
  const { id } = await by.call(createTask, {
    ventureId,
    title: `${word} task`,
    details: `${word} details`,
    dueOn: '2026-06-17',
    assigneeId: personId,
    subject: { kind: 'LOAD', id: loadId },
  })
  const { comments } = await by.call(addTaskComment, { id, text: `${word} comment` })
  return { taskId: id, taskCommentId: comments[0]?.id ?? '' }
}
