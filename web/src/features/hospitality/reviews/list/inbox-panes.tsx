import { contract } from '@holdfast/contract'
import { useMediaQuery } from '@mantine/hooks'
import { useList } from '../../../../lib/use-list.ts'
import { OpenedReview } from '../pane/opened-review.tsx'
import css from './inbox.module.css'
import { ReviewList } from './review-list.tsx'
import { useOpenedReview } from './use-opened-review.ts'
import { useReviewFilters } from './use-review-filters.ts'
import { useReviewKeys } from './use-review-keys.ts'

/** Below this there is no room for a review beside the list: each has a page of its own then. */
const WIDE = '(min-width: 1000px)'

interface InboxPanesProps {
  readonly ventureId: string | undefined
  readonly onEnter: (() => void) | null
}

/** The list at the left, the review that is open at the right. */
export function InboxPanes({ ventureId, onEnter }: InboxPanesProps) {
  const { filters, isFiltered, change, opened } = useReviewFilters()
  const list = useList(contract.reviews.listReviews, { ...filters, ventureId })
  const isWide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false }) ?? true
  const beside = useOpenedReview(opened, list.rows)
  const openedId = isWide ? beside : null
  const open = (id: string) => change({ review: id })
  useReviewKeys(isWide ? list.rows : [], openedId, open)
  const hasPane = openedId !== null && (list.rows.length > 0 || opened !== null)
  return (
    <div className={css['inbox']} data-alone={!hasPane || undefined}>
      <ReviewList
        list={list}
        openedId={openedId}
        isBeside={isWide}
        withHotel={filters.hotelId === undefined}
        isFiltered={isFiltered}
        onEnter={onEnter}
      />
      {hasPane && (
        <div className={css['pane']}>
          <OpenedReview key={openedId} id={openedId} />
        </div>
      )}
    </div>
  )
}
