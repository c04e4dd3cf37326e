import type { Task } from '@holdfast/contract'
import { Select } from '@mantine/core'
import { asProblem } from '../../../../lib/problem-error.ts'
import { NoData } from '../../../../ui/no-data.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useChangeTask } from '../task-answers.ts'
import { usePeopleOf } from '../task-ventures.ts'

/** Gives the task to somebody at once. */
export function AssigneeSelect({ task }: { readonly task: Task }) {
  const { id, version, assignee, ventureId, can } = task
  const change = useChangeTask()
  const people = usePeopleOf(ventureId)
  if (!can['amend']) return assignee?.name ?? <NoData dash reason="Nobody has it" />
  const all = assignee && !people.some((person) => person.id === assignee.id) ? [assignee, ...people] : people
  const give = async (assigneeId: string | null) => {
    const after = await change.mutateAsync({ id, version, assigneeId }).catch((error: unknown) => {
      void toast(asProblem(error).detail, { kind: 'failed' })
      return null
    })
    if (after) void toast(after.assignee ? `${after.assignee.name} has this task.` : 'Nobody has this task.')
  }
  return (
    <Select
      aria-label="Assignee"
      size="xs"
      searchable
      clearable
      placeholder="Nobody yet"
      data={all.map((person) => ({ value: person.id, label: person.name }))}
      value={assignee?.id ?? null}
      disabled={change.isPending}
      onChange={(assigneeId) => void give(assigneeId)}
    />
  )
}
