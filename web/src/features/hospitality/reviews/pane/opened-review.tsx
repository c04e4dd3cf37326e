import { contract } from '@holdfast/contract'
import { Skeleton } from '@mantine/core'
import { useReply } from '../../../../lib/query.ts'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { ReviewPane } from './review-pane.tsx'

/** Colleagues answer the same reviews: it is read again while it is in sight. */
const EVERY = 20_000

/** The review beside the list. */
export function OpenedReview({ id }: { readonly id: string }) {
  const { data: review, error, refetch } = useReply(contract.reviews.getReview, { id }, { every: EVERY })
  if (review) return <ReviewPane review={review} />
  if (error) return <Problem error={error} retry={error.status === 404 ? undefined : () => void refetch()} />
  return (
    <Section title={<Skeleton width={160} height={16} />}>
      <Skeleton height={240} />
    </Section>
  )
}
