import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { changeTask } from './commands/change-task.ts'
import { createTask } from './commands/create-task.ts'
import { explainTask } from './commands/explain-task.ts'
import { voidTask } from './commands/void-task.ts'
import { addTaskComment, voidTaskComment } from './commands/write-comment.ts'
import { exportTasks } from './queries/export-tasks.ts'
import { getTask } from './queries/get-task.ts'
import { listTasks } from './queries/list-tasks.ts'
import { taskBoard } from './queries/task-board.ts'
import { taskHistory } from './queries/task-history.ts'

export const taskHandlers: Handlers<typeof contract.tasks> = {
  listTasks: { read: listTasks },
  exportTasks: { download: exportTasks },
  taskBoard: { inOneMoment: true, read: taskBoard },
  getTask: { read: getTask },
  taskHistory: { read: taskHistory },
  createTask: { write: async (tx, caller, input) => getTask(tx, caller, await createTask(tx, caller, input)) },
  changeTask: { write: async (tx, caller, input) => getTask(tx, caller, await changeTask(tx, caller, input)) },
  explainTask: { write: async (tx, caller, input) => getTask(tx, caller, await explainTask(tx, caller, input)) },
  voidTask: { write: async (tx, caller, input) => getTask(tx, caller, await voidTask(tx, caller, input)) },
  addTaskComment: {
    write: async (tx, caller, input) => getTask(tx, caller, await addTaskComment(tx, caller, input)),
  },
  voidTaskComment: {
    write: async (tx, caller, input) => getTask(tx, caller, await voidTaskComment(tx, caller, input)),
  },
}
