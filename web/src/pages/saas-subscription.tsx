import { contract } from '@holdfast/contract'
import { useParams } from '@tanstack/react-router'
import { SubscriptionView } from '../features/saas/subscriptions/subscription-view.tsx'
import { useReply } from '../lib/query.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { Stack } from '../ui/layout.tsx'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import { Problem } from '../ui/problem.tsx'

export function Page() {
  const { id = '' } = useParams({ strict: false })
  const { data: subscription, error, refetch } = useReply(contract.saasSubscriptions.getSubscription, { id })
  if (subscription) return <SubscriptionView key={id} subscription={subscription} />
  if (!error) return <PageSkeleton />
  return (
    <Stack>
      <Problem error={error} retry={error.status === 404 ? undefined : () => void refetch()} />
      <div>
        <ButtonLink variant="default" link={{ to: '/saas/subscriptions' }}>
          Go to the subscriptions
        </ButtonLink>
      </div>
    </Stack>
  )
}
