import { contract } from '@holdfast/contract'
import { useParams } from '@tanstack/react-router'
import { OwnRates } from '../features/own-rates/own-rates.tsx'
import { Designer } from '../features/plans/designer.tsx'
import { useReply } from '../lib/query.ts'
import { useMe } from '../lib/session.ts'
import { Stack } from '../ui/layout.tsx'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import { Problem } from '../ui/problem.tsx'

export function Page() {
  const { id = '' } = useParams({ strict: false })
  const { ventures } = useMe()
  const { data: plan, error, refetch } = useReply(contract.plans.getPlan, { id })
  const venture = ventures.find((each) => each.id === plan?.ventureId)
  if (plan && venture)
    return (
      <Stack>
        <Designer key={id} plan={plan} venture={venture} />
        <OwnRates plan={plan} venture={venture} />
      </Stack>
    )
  if (!error) return <PageSkeleton />
  return <Problem asPage error={error} retry={error.status === 404 ? undefined : () => void refetch()} />
}
