import { isUuid } from '@holdfast/engine/kernel'
import { TASK_SUBJECT_KINDS, type TaskSubjectKind } from '@holdfast/engine/operations'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { tasksSearch } from '../list/tasks-search.ts'

export interface WantedTask {
  /** null: any of one's ventures. */
  readonly ventureId: string | null
  readonly subject: { readonly kind: TaskSubjectKind; readonly id: string; readonly label: string } | null
}

const ASKED = { new: undefined, about: undefined, called: undefined, of: undefined } as const

/** The new task that the address asks for, so that any record can ask for one about itself. */
export function useWantedTask() {
  const search = tasksSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const close = () =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...ASKED }), replace: true, resetScroll: false })
  const ask = () => void navigate({ to: '.', search: (before) => ({ ...before, new: 'task' }), resetScroll: false })
  return { wanted: search.new === undefined ? null : wantedOf(search), ask, close }
}

function wantedOf({ new: kindOf, about, called, of }: ReturnType<typeof tasksSearch>): WantedTask {
  const kind = TASK_SUBJECT_KINDS.find((each) => each === kindOf)
  const isWhole = kind !== undefined && about !== undefined && isUuid(about) && of !== undefined
  return isWhole
    ? { ventureId: of, subject: { kind, id: about, label: called ?? '' } }
    : { ventureId: null, subject: null }
}
