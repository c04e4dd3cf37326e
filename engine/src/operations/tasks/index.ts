export { amendTask, type TaskAmendment } from './amend-task.ts'
export { changeTaskStatus, type TaskStatusRequest, taskIntention } from './change-task-status.ts'
export { cancelTask, completeTask } from './close-task.ts'
export { createTask, type NewTask } from './create-task.ts'
export { type Explaining, explainTask } from './explain-task.ts'
export { followCause } from './follow-cause.ts'
export { nextTaskSteps, permissionForTask, type TaskWish } from './next-task-steps.ts'
export {
  type Cause,
  COOL_DOWN_DAYS,
  DISPUTE_REMINDER_DAYS,
  DORMANT_CALL_DAYS,
  isCooling,
  QUOTE_EXPIRING_DAYS,
  type Reminder,
  reminderOf,
} from './reminder.ts'
export type { Task } from './task.ts'
export { asksExplanation, SOON_DAYS, TASK_DUE_STATES, type TaskDue, type TaskDueState, taskDue } from './task-due.ts'
export { TASK_EVENT_TYPES, type TaskChanges, type TaskEvent, type TaskFacts } from './task-events.ts'
export {
  REMINDER_KINDS,
  type ReminderKind,
  SUBJECT_OF_REMINDER,
  TASK_KIND_NAMES,
  TASK_KINDS,
  type TaskKind,
} from './task-kinds.ts'
export { priorityRank, TASK_PRIORITIES, TASK_PRIORITY_NAMES, type TaskPriority } from './task-priority.ts'
export {
  isOpenTask,
  OPEN_TASK_STATUSES,
  type OpenTaskStatus,
  TASK_INTENTIONS,
  TASK_STATUS_NAMES,
  TASK_STATUSES,
  TASK_TRANSITIONS,
  type TaskIntention,
  type TaskStatus,
} from './task-status.ts'
export { refuseClosedTask, refuseVoidedTask } from './task-step.ts'
export { TASK_SUBJECT_KINDS, TASK_SUBJECT_NAMES, type TaskSubject, type TaskSubjectKind } from './task-subject.ts'
export { voidTask } from './void-task.ts'
