import { Button } from '@mantine/core'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { useHotelVentures } from '../../hotel-ventures.ts'
import { useHotelChoice } from '../../use-hotel-choice.ts'
import { NO_REVIEW_FILTERS, useReviewFilters } from './use-review-filters.ts'

interface EmptyInboxProps {
  readonly isFiltered: boolean
  readonly onEnter: (() => void) | null
}

/** Why there is nothing, and what to do about it. */
export function EmptyInbox({ isFiltered, onEnter }: EmptyInboxProps) {
  const { filters, change } = useReviewFilters()
  const { hasNone } = useHotelChoice(useHotelVentures()[0]?.id, null)
  if (isFiltered)
    return (
      <Empty
        title={
          filters.state === 'open' || filters.state === 'overdue'
            ? 'Nothing waits for an answer'
            : 'No review is like this'
        }
        action={
          <Button variant="default" onClick={() => change(NO_REVIEW_FILTERS)}>
            Clear filters
          </Button>
        }
      >
        Of the reviews that the filters leave there is none. Take filters off to see others.
      </Empty>
    )
  if (hasNone)
    return (
      <Empty
        title="No hotel yet"
        action={
          <ButtonLink variant="default" link={{ to: '/hotel/properties' }}>
            Go to the properties
          </ButtonLink>
        }
      >
        A review is about a hotel, whose clock says by when it is to be answered. Add the first hotel there.
      </Empty>
    )
  return (
    <Empty
      title="No review yet"
      action={
        onEnter && (
          <Button variant="default" onClick={onEnter}>
            Enter a review
          </Button>
        )
      }
    >
      Import a list of them from your reputation tool under Imports, or enter one by hand.
    </Empty>
  )
}
