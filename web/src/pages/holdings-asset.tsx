import { contract } from '@holdfast/contract'
import { useParams } from '@tanstack/react-router'
import { AssetView } from '../features/holdings/assets/asset-view.tsx'
import { useReply } from '../lib/query.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { Stack } from '../ui/layout.tsx'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import { Problem } from '../ui/problem.tsx'

export function Page() {
  const { id = '' } = useParams({ strict: false })
  const { data: asset, error, refetch } = useReply(contract.holdings.getAsset, { id })
  if (asset) return <AssetView key={id} asset={asset} />
  if (!error) return <PageSkeleton />
  return (
    <Stack>
      <Problem error={error} retry={error.status === 404 ? undefined : () => void refetch()} />
      <div>
        <ButtonLink variant="default" link={{ to: '/holdings/assets' }}>
          Go to the list of assets
        </ButtonLink>
      </div>
    </Stack>
  )
}
