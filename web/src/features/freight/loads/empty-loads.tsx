import { Button } from '@mantine/core'
import { Empty } from '../../../ui/empty.tsx'
import { useEntryVentures } from '../freight-ventures.ts'
import { NO_FILTERS, useLoadFilters } from './use-load-filters.ts'

/** Why the list is empty, and what to do. */
export function EmptyLoads() {
  const { change, isFiltered } = useLoadFilters()
  const mayEnter = useEntryVentures().length > 0
  if (isFiltered)
    return (
      <Empty
        title="No load matches"
        action={
          <Button variant="default" onClick={() => change(NO_FILTERS)}>
            Clear filters
          </Button>
        }
      >
        No load of yours has all that you filter by. Take a filter off to see more.
      </Empty>
    )
  return (
    <Empty title="No loads yet">
      {mayEnter ? 'Enter the first one with “New load”.' : 'Loads appear here as soon as your desk enters one.'}
    </Empty>
  )
}
