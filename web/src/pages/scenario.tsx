import { contract } from '@holdfast/contract'
import { useParams } from '@tanstack/react-router'
import { ScenarioActions } from '../features/simulation/scenario-actions.tsx'
import { ScenarioView } from '../features/simulation/scenario-view.tsx'
import { formatRange } from '../lib/format-range.ts'
import { useReply } from '../lib/query.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { Stack } from '../ui/layout.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import { Problem } from '../ui/problem.tsx'

const WHILE_IT_RUNS = 1_000

/** One saved simulation. */
export function Page() {
  const { id = '' } = useParams({ strict: false })
  const { data, error, refetch } = useReply(
    contract.simulation.getScenario,
    { id },
    { every: (scenario) => scenario?.status === 'COMPUTING' && WHILE_IT_RUNS },
  )
  if (data)
    return (
      <>
        <PageHeader
          title={data.name}
          context={`${data.planName ?? 'A new plan'}, ${formatRange(data.from, data.to)}${data.createdBy ? `, saved by ${data.createdBy.name}` : ''}`}
          controls={<ScenarioActions scenario={data} />}
        />
        {error && <Problem error={error} retry={() => void refetch()} />}
        <ScenarioView key={id} scenario={data} />
      </>
    )
  if (!error) return <PageSkeleton />
  return (
    <Stack>
      <Problem error={error} retry={error.status === 404 ? undefined : () => void refetch()} />
      <div>
        <ButtonLink variant="default" link={{ to: '/simulation', search: { tab: 'saved' } }}>
          Go to the saved scenarios
        </ButtonLink>
      </div>
    </Stack>
  )
}
