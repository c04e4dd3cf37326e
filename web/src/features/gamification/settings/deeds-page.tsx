import { contract } from '@holdfast/contract'
import { useReply } from '../../../lib/query.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { useOneVenture } from '../../../lib/use-one-venture.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Stack } from '../../../ui/layout.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PageSkeleton } from '../../../ui/page-skeleton.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { VentureChoice } from '../../../ui/venture-choice.tsx'
import { DeedsEditor } from './deeds-editor.tsx'
import { Prices } from './prices.tsx'
import { SettingsHistory } from './settings-history.tsx'

/** What a venture gives points for: seen by its staff, changed by those who may. */
export function DeedsPage() {
  const { venture, others } = useOneVenture('gamification.read')
  return (
    <>
      <PageHeader
        title="What deeds are worth"
        context={venture && `${venture.name}. A change holds for deeds from then on; what was earned before stays.`}
        controls={venture && <VentureChoice label="Venture of the points" venture={venture} others={others} />}
      />
      {venture ? (
        <OfVenture key={venture.id} venture={venture} />
      ) : (
        <Empty title="Nothing to see here">Points belong to a venture. Choose one of yours at the top.</Empty>
      )}
    </>
  )
}

function OfVenture({ venture }: { readonly venture: MyVenture }) {
  const { data, error, refetch } = useReply(contract.gamification.getPointsConfig, { ventureId: venture.id })
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  return (
    <Stack>
      {data.can['configure'] === true ? <DeedsEditor venture={venture} settings={data} /> : <Prices settings={data} />}
      <SettingsHistory venture={venture} />
    </Stack>
  )
}
