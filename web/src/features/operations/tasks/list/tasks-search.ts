import { searchTexts } from '../../../../lib/search-texts.ts'

export const TASK_TEXTS = [
  'assigneeId',
  'status',
  'state',
  'kind',
  'priority',
  'due',
  'subjectKind',
  'subjectId',
  'text',
  'completedFrom',
  'completedTo',
  'sort',
] as const

/**
 * Filters of the tasks as they stand in the address, named as the server names them; `view` is board or list. `about`,
 * `called` and `of`: a new task is wanted, about a record of this name in this venture.
 */
export const tasksSearch = searchTexts(...TASK_TEXTS, 'view', 'new', 'about', 'called', 'of')
export type TasksSearch = ReturnType<typeof tasksSearch>
