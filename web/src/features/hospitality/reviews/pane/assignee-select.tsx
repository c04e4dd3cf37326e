import type { Review } from '@holdfast/contract'
import { Select } from '@mantine/core'
import { asProblem } from '../../../../lib/problem-error.ts'
import { toast } from '../../../../ui/toast.tsx'
import { useColleagues } from '../../use-colleagues.ts'
import { useChangeReview } from '../review-answers.ts'

/** Whose it is to answer: chosen at once. */
export function AssigneeSelect({ review }: { readonly review: Review }) {
  const { id, ventureId, assignee, can } = review
  const people = useColleagues(ventureId)
  const change = useChangeReview()
  if (can['assign'] !== true) return assignee ? `Assigned to ${assignee.name}` : null
  const known = assignee && !people.some((person) => person.id === assignee.id) ? [assignee, ...people] : people
  const give = async (assignedTo: string | null) => {
    const after = await change.mutateAsync({ id, assignedTo }).catch((error: unknown) => {
      void toast(asProblem(error).detail, { kind: 'failed' })
      return null
    })
    if (after)
      void toast(
        after.assignee ? `This review is ${after.assignee.name}’s to answer.` : 'Anybody may answer this review.',
      )
  }
  return (
    <Select
      size="xs"
      aria-label="Assigned to"
      placeholder="Assign"
      data={known.map((person) => ({ value: person.id, label: person.name }))}
      value={assignee?.id ?? null}
      clearable
      clearButtonProps={{ 'aria-label': 'Assign to nobody' }}
      searchable={known.length > 8}
      disabled={change.isPending}
      onChange={(assignedTo) => void give(assignedTo)}
    />
  )
}
