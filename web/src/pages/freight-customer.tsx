import { contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { Link, Navigate, useParams } from '@tanstack/react-router'
import { CustomerView } from '../features/freight/companies/customer-view.tsx'
import { LoadSkeleton } from '../features/freight/load/load-skeleton.tsx'
import { useReply } from '../lib/query.ts'
import { Stack } from '../ui/layout.tsx'
import { Problem } from '../ui/problem.tsx'

/** One customer. The address of one that was merged leads on to the one that stayed. */
export function Page() {
  const { id = '' } = useParams({ strict: false })
  const { data, error, refetch } = useReply(contract.customers.getCustomer, { id })
  if (data && data.id !== id) return <Navigate replace to="/freight/customers/$id" params={{ id: data.id }} />
  if (data) return <CustomerView key={id} customer={data} />
  if (!error) return <LoadSkeleton />
  return (
    <Stack>
      <Problem error={error} retry={error.status === 404 ? undefined : () => void refetch()} />
      <div>
        <Button variant="default" component={Link} to="/freight/customers">
          Go to the list of customers
        </Button>
      </div>
    </Stack>
  )
}
