import type { TaskRow } from '@holdfast/contract'
import type { TaskStatus } from '@holdfast/engine/operations'
import { asProblem } from '../../../../lib/problem-error.ts'
import { toast } from '../../../../ui/toast.tsx'
import { useChangeTask } from '../task-answers.ts'
import { statusName } from '../task-words.ts'

/** Steps that ask nothing happen at once, and what was done by mistake is taken back from the message. */
export function useQuickTaskStep() {
  const change = useChangeTask()
  const take = async (task: Pick<TaskRow, 'id' | 'title' | 'status'>, status: TaskStatus): Promise<boolean> => {
    const after = await change.mutateAsync({ id: task.id, status }).catch((error: unknown) => {
      void toast(asProblem(error).detail, { kind: 'failed' })
      return null
    })
    if (after) void toast(`“${task.title}” is ${statusName(status).toLowerCase()}.`, { undo: () => void back(task) })
    return after !== null
  }
  const back = ({ id, status }: Pick<TaskRow, 'id' | 'status'>) =>
    change.mutateAsync({ id, status, reason: 'Undone at once' }).catch((error: unknown) => {
      void toast(asProblem(error).detail, { kind: 'failed' })
    })
  return { take, taking: change.isPending }
}
