import { contract } from '@holdfast/contract'
import { useParams } from '@tanstack/react-router'
import { CampaignView } from '../features/bpo/setup/campaign-view.tsx'
import { useReply } from '../lib/query.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { Stack } from '../ui/layout.tsx'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import { Problem } from '../ui/problem.tsx'

export function Page() {
  const { id = '' } = useParams({ strict: false })
  const { data: campaign, error, refetch } = useReply(contract.bpoSetup.getCampaign, { id })
  if (campaign) return <CampaignView key={id} campaign={campaign} />
  if (!error) return <PageSkeleton />
  return (
    <Stack>
      <Problem error={error} retry={error.status === 404 ? undefined : () => void refetch()} />
      <div>
        <ButtonLink variant="default" link={{ to: '/bpo/campaigns' }}>
          Go to the list of campaigns
        </ButtonLink>
      </div>
    </Stack>
  )
}
