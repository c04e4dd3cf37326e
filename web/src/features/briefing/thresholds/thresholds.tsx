import { contract } from '@holdfast/contract'
import { useReply } from '../../../lib/query.ts'
import { useOneVenture } from '../../../lib/use-one-venture.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Columns } from '../../../ui/layout.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PageSkeleton } from '../../../ui/page-skeleton.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { ThresholdHistory } from './threshold-history.tsx'
import { ThresholdsForm } from './thresholds-form.tsx'

/** When the briefing of a venture tells of something. */
export function Thresholds() {
  const { venture } = useOneVenture('briefing.read')
  const input = { ventureId: venture?.id ?? '' }
  const { data, error, refetch } = useReply(contract.briefingThresholds.getThresholds, input, {
    when: venture !== null,
  })
  return (
    <>
      <PageHeader
        title="When the briefing tells of something"
        context={
          venture
            ? `${venture.name}, from now on. What was told stays in past briefings.`
            : 'Choose a venture at the top.'
        }
      />
      {!venture ? (
        <Empty title="You read no briefing here">Choose another venture at the top of the page.</Empty>
      ) : data ? (
        <Columns side={<ThresholdHistory venture={venture} />}>
          <ThresholdsForm key={`${data.ventureId} ${data.version}`} venture={venture} thresholds={data} />
        </Columns>
      ) : error ? (
        <Problem error={error} retry={() => void refetch()} />
      ) : (
        <PageSkeleton />
      )}
    </>
  )
}
