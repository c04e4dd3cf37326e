import type { BriefingItem } from '@holdfast/contract'
import { useHasPage } from '../../lib/use-has-page.ts'
import { TextLink } from '../../ui/text-link.tsx'

/** The task that an item became, and whose it is. */
export function GivenTo({ item: { task } }: { readonly item: BriefingItem }) {
  const hasPage = useHasPage()
  if (task === null) return null
  const words = task.assignee === null ? 'A task for nobody yet' : `A task for ${task.assignee.name}`
  return (
    <>
      {' '}
      {hasPage('/operations/tasks') ? (
        <TextLink link={{ to: '/operations/tasks/$id', params: { id: task.id } }}>{words}</TextLink>
      ) : (
        words
      )}
      {task.status === 'DONE' ? ', done.' : task.status === 'CANCELLED' ? ', cancelled.' : '.'}
    </>
  )
}
