import { contract, type Endpoint } from '@holdfast/contract'
import { useCommand } from '../../../lib/use-command.ts'

/** What a change of a task makes old: they are read again. */
export const TASK_ANSWERS: readonly Endpoint[] = [
  contract.tasks.getTask,
  contract.tasks.taskHistory,
  contract.tasks.listTasks,
  contract.tasks.taskBoard,
  contract.myDay.getMyDay,
]

/** One step of a task's life, or edits of its fields. */
export const useChangeTask = () => useCommand(contract.tasks.changeTask, { refreshes: TASK_ANSWERS })
