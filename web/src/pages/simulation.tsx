import { contract } from '@holdfast/contract'
import { useSearch } from '@tanstack/react-router'
import { Comparison } from '../features/simulation/comparison.tsx'
import { NoPlans } from '../features/simulation/no-plans.tsx'
import { Scenarios } from '../features/simulation/scenarios.tsx'
import { Simulate, SimulateActions } from '../features/simulation/simulate.tsx'
import type { SimulationSearch } from '../features/simulation/simulation-search.ts'
import { SimulationTabs } from '../features/simulation/simulation-tabs.tsx'
import { useReply } from '../lib/query.ts'
import { useChangeAddress } from '../lib/use-change-address.ts'
import { useOneVenture } from '../lib/use-one-venture.ts'
import { PageHeader } from '../ui/page-header.tsx'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import { VentureChoice } from '../ui/venture-choice.tsx'

export function Page() {
  const { data: plans, isPending } = useReply(contract.plans.listPlans, {})
  const withPlan = new Set(plans?.items.map(({ ventureId }) => ventureId))
  const { venture, others, wrong } = useOneVenture('incentives.plan_edit', ({ id }) => withPlan.has(id))
  const { tab, compare }: SimulationSearch = useSearch({ strict: false })
  const { open } = useChangeAddress()
  const isSaved = tab === 'saved'
  if (isPending) return <PageSkeleton />
  return (
    <>
      <PageHeader
        title="Simulation"
        context="What a version of a plan would have paid for past days, beside what was paid. Nobody’s pay changes."
        controls={
          venture && (
            <>
              <VentureChoice label="Venture of the simulation" venture={venture} others={others} />
              {!isSaved && <SimulateActions key={venture.id} venture={venture} />}
            </>
          )
        }
      />
      <SimulationTabs />
      {!venture && <NoPlans wrong={wrong} />}
      {venture && !isSaved && <Simulate key={venture.id} venture={venture} />}
      {venture && isSaved && compare && (
        <Comparison ids={compare.split(',')} onClose={() => open({ compare: undefined })} />
      )}
      {venture && isSaved && !compare && <Scenarios key={venture.id} venture={venture} />}
    </>
  )
}
