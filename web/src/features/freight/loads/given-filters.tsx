import { useMe } from '../../../lib/session.ts'
import { FilterToggle } from '../../../ui/filter-toggle.tsx'
import { usePeopleOf } from '../use-people.ts'
import { filterWords } from './filter-words.ts'
import { useLoadFilters } from './use-load-filters.ts'

/** What a figure that was opened asks of the list, each to be taken off. */
export function GivenFilters({ ventureId }: { readonly ventureId: string | undefined }) {
  const { filters, change } = useLoadFilters()
  const name = useCreditedName(ventureId, filters.creditedTo)
  return filterWords(filters, name).map(({ words, off }) => (
    <FilterToggle key={words} on label={words} onToggle={() => change(off)} />
  ))
}

/** null: nobody is asked for, or nobody of that id works here any more. */
function useCreditedName(ventureId: string | undefined, creditedTo: string | undefined): string | null {
  const { user } = useMe()
  const isOther = creditedTo !== undefined && creditedTo !== 'me' && creditedTo !== user.id
  const people = usePeopleOf(isOther ? ventureId : undefined)
  if (creditedTo === user.id) return user.name
  return people.find(({ id }) => id === creditedTo)?.name ?? null
}
