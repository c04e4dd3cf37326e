import { contract } from '@holdfast/contract'
import { useParams } from '@tanstack/react-router'
import { DisputeView } from '../features/hospitality/disputes/page/dispute-view.tsx'
import { RecordTasks } from '../features/operations/tasks/record-tasks.tsx'
import { useReply } from '../lib/query.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { Stack } from '../ui/layout.tsx'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import { Problem } from '../ui/problem.tsx'

/** Colleagues work on the same dispute: it is read again while it is in sight. */
const EVERY = 20_000

export function Page() {
  const { id = '' } = useParams({ strict: false })
  const { data: dispute, error, refetch } = useReply(contract.hotelDisputes.getHotelDispute, { id }, { every: EVERY })
  if (dispute)
    return (
      <DisputeView
        key={id}
        dispute={dispute}
        beside={
          <RecordTasks
            ventureId={dispute.ventureId}
            kind="DISPUTE"
            id={id}
            label={dispute.reference ?? dispute.guestName ?? ''}
          />
        }
      />
    )
  if (!error) return <PageSkeleton />
  return (
    <Stack>
      <Problem error={error} retry={error.status === 404 ? undefined : () => void refetch()} />
      <div>
        <ButtonLink variant="default" link={{ to: '/hotel/disputes' }}>
          Go to the disputes
        </ButtonLink>
      </div>
    </Stack>
  )
}
