import { contract } from '@holdfast/contract'
import { useParams } from '@tanstack/react-router'
import { HotelView } from '../features/hospitality/hotels/hotel-view.tsx'
import { useReply } from '../lib/query.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { Stack } from '../ui/layout.tsx'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import { Problem } from '../ui/problem.tsx'

export function Page() {
  const { id = '' } = useParams({ strict: false })
  const { data: hotel, error, refetch } = useReply(contract.hotels.getHotel, { id })
  if (hotel) return <HotelView key={id} hotel={hotel} />
  if (!error) return <PageSkeleton />
  return (
    <Stack>
      <Problem error={error} retry={error.status === 404 ? undefined : () => void refetch()} />
      <div>
        <ButtonLink variant="default" link={{ to: '/hotel/properties' }}>
          Go to the list of properties
        </ButtonLink>
      </div>
    </Stack>
  )
}
