import type { TaskRow } from '@holdfast/contract'
import {
  TASK_KIND_NAMES,
  TASK_PRIORITY_NAMES,
  TASK_STATUS_NAMES,
  TASK_SUBJECT_NAMES,
  type TaskSubjectKind,
} from '@holdfast/engine/operations'
import { sentence } from '../../../lib/sentence.ts'

export const statusName = (status: TaskRow['status']): string => sentence(TASK_STATUS_NAMES[status])
export const priorityName = (priority: TaskRow['priority']): string => sentence(TASK_PRIORITY_NAMES[priority])
export const kindName = (kind: TaskRow['kind']): string => sentence(TASK_KIND_NAMES[kind])
export const subjectKindName = (kind: TaskSubjectKind): string => sentence(TASK_SUBJECT_NAMES[kind])

type About = { readonly kind: TaskSubjectKind; readonly label: string | null }

/** "Load NL-1001"; a record that does not count any more has no name here. */
export const aboutWords = ({ kind, label }: About): string =>
  label === null ? `${subjectKindName(kind)} that does not count any more` : `${subjectKindName(kind)} ${label}`
