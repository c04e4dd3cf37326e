import { Button } from '@mantine/core'
import { importTarget } from '../../../lib/import-target.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { useEntryVentures, useFreightVentures } from '../freight-ventures.ts'
import { NO_FILTERS, useLoadFilters } from './use-load-filters.ts'

/** Why the list is empty, and what to do. */
export function EmptyLoads() {
  const { change, isFiltered } = useLoadFilters()
  const mayEnter = useEntryVentures().length > 0
  const target = importTarget(useFreightVentures(), 'loads')
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
    <Empty
      title="No loads yet"
      action={
        target && (
          <ButtonLink variant="default" link={target}>
            Import loads
          </ButtonLink>
        )
      }
    >
      {mayEnter ? 'Enter the first one with “New load”.' : 'Loads appear here as soon as your desk enters one.'}
    </Empty>
  )
}
