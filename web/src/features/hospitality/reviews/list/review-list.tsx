import type { contract } from '@holdfast/contract'
import { Button, Skeleton } from '@mantine/core'
import type { useList } from '../../../../lib/use-list.ts'
import { useMinute } from '../../../../lib/use-minute.ts'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { EmptyInbox } from './empty-inbox.tsx'
import { ReviewItem } from './review-item.tsx'
import css from './review-list.module.css'

interface ReviewListProps {
  readonly list: ReturnType<typeof useList<typeof contract.reviews.listReviews>>
  readonly openedId: string | null
  /** Reviews open beside the list, and not on a page of their own. */
  readonly isBeside: boolean
  readonly withHotel: boolean
  readonly isFiltered: boolean
  readonly onEnter: (() => void) | null
}

export function ReviewList({ list, openedId, isBeside, withHotel, isFiltered, onEnter }: ReviewListProps) {
  const now = useMinute()
  const { rows, loading, problem, retry, more } = list
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Section flush title="Inbox" {...(isBeside && rows.length > 1 && { aside: 'J and K: next and before' })}>
      {loading && <Waiting />}
      {!loading && rows.length === 0 && <EmptyInbox isFiltered={isFiltered} onEnter={onEnter} />}
      <ul className={css['list']} data-beside={isBeside || undefined} aria-busy={loading}>
        {rows.map((review) => (
          <ReviewItem
            key={review.id}
            review={review}
            now={now}
            isOpen={review.id === openedId}
            isBeside={isBeside}
            withHotel={withHotel}
          />
        ))}
        {more && (
          <li className={css['more']}>
            <Button variant="default" loading={more.loading} onClick={more.onMore}>
              {more.failed ? 'Try again' : 'Show more'}
            </Button>
          </li>
        )}
      </ul>
    </Section>
  )
}

const Waiting = () => (
  <div className={css['waiting']} aria-hidden>
    {[1, 2, 3, 4, 5].map((row) => (
      <Skeleton key={row} height={56} />
    ))}
  </div>
)
