import type { Pair } from './pair-ids.ts'

const broker = ({ brokerId }: Pair) => ({ ventureId: brokerId })

/** Tasks of a broker. */
export const TASK_SAMPLES: Readonly<Record<string, (pair: Pair) => Record<string, unknown>>> = {
  listTasks: (pair) => ({ ...broker(pair), assigneeId: pair.personId }),
  exportTasks: (pair) => ({ ...broker(pair), subjectId: pair.loadId }),
  taskBoard: broker,
  getTask: ({ taskId }) => ({ id: taskId }),
  taskHistory: ({ taskId }) => ({ id: taskId }),
  createTask: (pair) => ({
    ...broker(pair),
    title: 'A new task',
    assigneeId: pair.personId,
    subject: { kind: 'LOAD', id: pair.loadId },
  }),
  changeTask: ({ taskId }) => ({ id: taskId, status: 'IN_PROGRESS' }),
  explainTask: ({ taskId }) => ({ id: taskId, missedOn: '2026-06-17', explanation: 'The carrier was late' }),
  voidTask: ({ taskId }) => ({ id: taskId, reason: 'Entered twice' }),
  addTaskComment: ({ taskId }) => ({ id: taskId, text: 'Called again' }),
  voidTaskComment: ({ taskId, taskCommentId }) => ({ id: taskId, commentId: taskCommentId, reason: 'Another task' }),
}
