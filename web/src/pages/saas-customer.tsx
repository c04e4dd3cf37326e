import { contract } from '@holdfast/contract'
import { useParams } from '@tanstack/react-router'
import { CustomerView } from '../features/saas/customers/customer-view.tsx'
import { useReply } from '../lib/query.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { Stack } from '../ui/layout.tsx'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import { Problem } from '../ui/problem.tsx'

export function Page() {
  const { id = '' } = useParams({ strict: false })
  const { data: customer, error, refetch } = useReply(contract.saasCustomers.getSaasCustomer, { id })
  if (customer) return <CustomerView key={id} customer={customer} />
  if (!error) return <PageSkeleton />
  return (
    <Stack>
      <Problem error={error} retry={error.status === 404 ? undefined : () => void refetch()} />
      <div>
        <ButtonLink variant="default" link={{ to: '/saas/customers' }}>
          Go to the customers
        </ButtonLink>
      </div>
    </Stack>
  )
}
