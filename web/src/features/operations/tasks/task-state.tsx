import type { TaskRow } from '@holdfast/contract'
import { State, type StateKind } from '../../../ui/state.tsx'
import { priorityName, statusName } from './task-words.ts'

const KINDS: Readonly<Record<TaskRow['status'], StateKind>> = {
  OPEN: 'none',
  IN_PROGRESS: 'info',
  BLOCKED: 'risk',
  DONE: 'ok',
  CANCELLED: 'none',
}

interface TaskStateProps {
  readonly status: TaskRow['status']
  readonly plain?: boolean
}

export const TaskState = ({ status, plain = false }: TaskStateProps) => (
  <State kind={KINDS[status]} plain={plain}>
    {statusName(status)}
  </State>
)

const PRIORITIES: Readonly<Record<TaskRow['priority'], StateKind>> = {
  URGENT: 'bad',
  HIGH: 'warn',
  NORMAL: 'none',
  LOW: 'none',
}

/** The usual priority says nothing, so that the others are seen. */
export const Priority = ({ priority }: Pick<TaskRow, 'priority'>) =>
  priority === 'NORMAL' ? (
    'Normal'
  ) : (
    <State plain kind={PRIORITIES[priority]}>
      {priorityName(priority)}
    </State>
  )
