import { Button } from '@mantine/core'
import { importTarget } from '../../../lib/import-target.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { useCallCentres, useLogCampaigns } from '../desks.ts'
import { NO_FILTERS, useCallFilters } from './use-calls-search.ts'

/** Why the list is empty, and what to do. */
export function EmptyCalls() {
  const { change, isFiltered } = useCallFilters()
  const mayLog = useLogCampaigns().length > 0
  const target = importTarget(useCallCentres(), 'call-logs')
  if (isFiltered)
    return (
      <Empty
        title="No call matches"
        action={
          <Button variant="default" onClick={() => change(NO_FILTERS)}>
            Clear filters
          </Button>
        }
      >
        No call has all that you filter by. Take a filter off to see more.
      </Empty>
    )
  return (
    <Empty
      title="No calls yet"
      action={
        target && (
          <ButtonLink variant="default" link={target}>
            Import calls
          </ButtonLink>
        )
      }
    >
      {mayLog
        ? 'Start a call when the phone rings or before you dial; it appears here at once.'
        : 'Calls appear here as soon as an agent starts one.'}
    </Empty>
  )
}
