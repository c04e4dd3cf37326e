export const TASK_STATUSES = ['OPEN', 'IN_PROGRESS', 'BLOCKED', 'DONE', 'CANCELLED'] as const
export type TaskStatus = (typeof TASK_STATUSES)[number]

/** What can be wanted of a task's status, in the order of the buttons. */
export const TASK_INTENTIONS = ['start', 'block', 'stop', 'complete', 'cancel', 'reopen', 'void'] as const
export type TaskIntention = (typeof TASK_INTENTIONS)[number]

type Steps = Readonly<Partial<Record<TaskStatus, TaskIntention>>>

/** Every legal move: from → to → the intention that makes it. What is absent is refused. */
export const TASK_TRANSITIONS: Readonly<Record<TaskStatus, Steps>> = {
  OPEN: { IN_PROGRESS: 'start', BLOCKED: 'block', DONE: 'complete', CANCELLED: 'cancel' },
  IN_PROGRESS: { OPEN: 'stop', BLOCKED: 'block', DONE: 'complete', CANCELLED: 'cancel' },
  BLOCKED: { OPEN: 'stop', IN_PROGRESS: 'start', DONE: 'complete', CANCELLED: 'cancel' },
  DONE: { OPEN: 'reopen' },
  CANCELLED: {},
}

/** Something is still to be done: these can be overdue, and stand in the way of another reminder of the same. */
export const OPEN_TASK_STATUSES = ['OPEN', 'IN_PROGRESS', 'BLOCKED'] as const
export type OpenTaskStatus = (typeof OPEN_TASK_STATUSES)[number]

export function isOpenTask({ status }: { readonly status: TaskStatus }): boolean {
  return OPEN_TASK_STATUSES.some((open) => open === status)
}

export const TASK_STATUS_NAMES: Readonly<Record<TaskStatus, string>> = {
  OPEN: 'open',
  IN_PROGRESS: 'in progress',
  BLOCKED: 'blocked',
  DONE: 'done',
  CANCELLED: 'cancelled',
}
