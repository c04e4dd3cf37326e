import type { Day } from '@holdfast/engine/kernel'
import { taskDue } from '@holdfast/engine/operations'
import type { CsvCell } from '../../../../platform/http/csv-file.ts'
import { toTask } from '../store/task-row.ts'
import type { ListedTask } from './listed-task.ts'

type Column = readonly [header: string, cell: (row: ListedTask, today: Day) => CsvCell]

/** Days are business days of the venture. */
const COLUMNS: readonly Column[] = [
  ['Title', (row) => row.title],
  ['Details', (row) => row.details],
  ['Kind', (row) => row.kind],
  ['Status', (row) => row.status],
  ['Priority', (row) => toTask(row).priority],
  ['Due on', (row) => row.due_on],
  ['Due at', (row) => toTask(row).dueTime],
  ['Overdue', (row, today) => (taskDue(toTask(row), today)?.state === 'OVERDUE' ? 'yes' : 'no')],
  ['Assignee', (row) => row.assignee?.name ?? null],
  ['About', (row) => toTask(row).subject?.kind ?? null],
  ['Record', (row) => row.subject_label],
  ['Completed on', (row) => row.completed_on],
  ['Cancelled on', (row) => row.cancelled_on],
  ['Cancelled because', (row) => row.cancel_reason],
]

export const TASK_HEADER = COLUMNS.map(([header]) => header)

export function exportedTask(row: ListedTask, today: Day): readonly CsvCell[] {
  return COLUMNS.map(([, cell]) => cell(row, today))
}
