import { contract } from '@holdfast/contract'
import { useParams } from '@tanstack/react-router'
import { ReviewMoments } from '../features/hospitality/reviews/pane/review-moments.tsx'
import { ReviewPane } from '../features/hospitality/reviews/pane/review-pane.tsx'
import { guestOf, sourceName } from '../features/hospitality/reviews/review-words.ts'
import { useReply } from '../lib/query.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { Columns, Stack } from '../ui/layout.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import { Problem } from '../ui/problem.tsx'

/** Colleagues answer the same reviews: it is read again while it is in sight. */
const EVERY = 20_000

export function Page() {
  const { id = '' } = useParams({ strict: false })
  const { data: review, error, refetch } = useReply(contract.reviews.getReview, { id }, { every: EVERY })
  const back = (
    <ButtonLink variant="default" link={{ to: '/hotel/reviews' }}>
      To the inbox
    </ButtonLink>
  )
  if (review)
    return (
      <>
        <PageHeader
          title={`Review of ${guestOf(review)}`}
          context={`${sourceName(review.source)} · ${review.hotel.name}`}
          controls={back}
        />
        <Columns side={<ReviewMoments review={review} />}>
          <ReviewPane key={id} review={review} />
        </Columns>
      </>
    )
  if (!error) return <PageSkeleton />
  return (
    <Stack>
      <Problem error={error} retry={error.status === 404 ? undefined : () => void refetch()} />
      <div>{back}</div>
    </Stack>
  )
}
