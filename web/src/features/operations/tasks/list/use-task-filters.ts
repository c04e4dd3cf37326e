import type { contract, Input } from '@holdfast/contract'
import { isDay, isUuid } from '@holdfast/engine/kernel'
import { TASK_KINDS, TASK_PRIORITIES, TASK_STATUSES, TASK_SUBJECT_KINDS } from '@holdfast/engine/operations'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { TASK_TEXTS, type TasksSearch, tasksSearch } from './tasks-search.ts'

/** As the list and its export take them. */
export type TaskFilters = Omit<Input<typeof contract.tasks.exportTasks>, 'ventureId'>

export const STATES = ['open', 'closed'] as const
export const DUES = ['overdue', 'today', 'week', 'none'] as const
const WHOSE = ['me', 'team', 'nobody'] as const
const SORTS = ['due', 'priority', 'newest'] as const

/** The filters of the address; words that it does not know are as good as none. */
export function useTaskFilters() {
  const search = tasksSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const change = (changed: TasksSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false })
  const filters = understoodTasks(search)
  const { sort: _, state, assigneeId, ...narrowing } = filters
  return {
    filters,
    search,
    change,
    asBoard: search.view === 'board',
    isFiltered:
      state !== 'open' || assigneeId !== 'me' || Object.values(narrowing).some((value) => value !== undefined),
  }
}

/** Takes every filter off; order and view stay. */
export const NO_TASK_FILTERS: TasksSearch = Object.fromEntries(
  TASK_TEXTS.filter((name) => name !== 'sort').map((name) => [name, undefined]),
)

/** What is still to be done, unless something else is asked for. */
function stateOf(search: TasksSearch): TaskFilters['state'] {
  const asksElse = (['state', 'status', 'completedFrom', 'completedTo'] as const).some((name) => search[name])
  return STATES.find((state) => state === search.state) ?? (asksElse ? undefined : 'open')
}

/** My tasks first: everybody's when that is asked, or when the tasks of one record are. */
function whoseOf({ assigneeId, subjectId }: TasksSearch): TaskFilters['assigneeId'] {
  if (assigneeId === undefined) return subjectId !== undefined && isUuid(subjectId) ? undefined : 'me'
  return WHOSE.find((whose) => whose === assigneeId) ?? (isUuid(assigneeId) ? assigneeId : undefined)
}

export function understoodTasks(search: TasksSearch): TaskFilters {
  const dayOf = (day: string | undefined) => (day !== undefined && isDay(day) ? day : undefined)
  return {
    assigneeId: whoseOf(search),
    status: TASK_STATUSES.find((status) => status === search.status),
    state: stateOf(search),
    kind: TASK_KINDS.find((kind) => kind === search.kind),
    priority: TASK_PRIORITIES.find((priority) => priority === search.priority),
    due: DUES.find((due) => due === search.due),
    subjectKind: TASK_SUBJECT_KINDS.find((kind) => kind === search.subjectKind),
    subjectId: search.subjectId !== undefined && isUuid(search.subjectId) ? search.subjectId : undefined,
    text: search.text?.trim().slice(0, 120) || undefined,
    completedFrom: dayOf(search.completedFrom),
    completedTo: dayOf(search.completedTo),
    sort: SORTS.find((sort) => sort === search.sort) ?? 'due',
  }
}
