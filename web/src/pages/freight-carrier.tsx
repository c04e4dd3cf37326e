import { contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { Link, Navigate, useParams } from '@tanstack/react-router'
import { CarrierView } from '../features/freight/companies/carrier-view.tsx'
import { LoadSkeleton } from '../features/freight/load/load-skeleton.tsx'
import { useReply } from '../lib/query.ts'
import { Stack } from '../ui/layout.tsx'
import { Problem } from '../ui/problem.tsx'

/** One carrier. The address of one that was merged leads on to the one that stayed. */
export function Page() {
  const { id = '' } = useParams({ strict: false })
  const { data, error, refetch } = useReply(contract.carriers.getCarrier, { id })
  if (data && data.id !== id) return <Navigate replace to="/freight/carriers/$id" params={{ id: data.id }} />
  if (data) return <CarrierView key={id} carrier={data} />
  if (!error) return <LoadSkeleton />
  return (
    <Stack>
      <Problem error={error} retry={error.status === 404 ? undefined : () => void refetch()} />
      <div>
        <Button variant="default" component={Link} to="/freight/carriers">
          Go to the list of carriers
        </Button>
      </div>
    </Stack>
  )
}
