import { contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useReply } from '../../lib/query.ts'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { FilterChip } from '../../ui/filter-chip.tsx'
import type { DashboardAddress } from './use-dashboard-address.ts'

interface BpoFiltersProps {
  readonly ventureId: string
  readonly address: DashboardAddress
}

/** One campaign, one agent, or both. */
export function BpoFilters({ ventureId, address: { campaignId, agentId, change } }: BpoFiltersProps) {
  const campaigns = useReply(contract.bpo.listCampaigns, { ventureId }).data?.items ?? []
  const agents = useReply(contract.bpo.listAgents, { ventureId }).data?.items ?? []
  return (
    <FilterBar>
      <Filter
        label="Campaign"
        options={campaigns.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={campaignId}
        onChoose={(id) => change({ campaignId: id })}
      />
      <Filter
        label="Agent"
        options={agents.map(({ id, person }) => ({ value: id, label: person.name }))}
        chosen={agentId}
        onChoose={(id) => change({ agentId: id })}
      />
      {(campaignId || agentId) && (
        <Button variant="subtle" color="gray" onClick={() => change({ campaignId: undefined, agentId: undefined })}>
          Clear filters
        </Button>
      )}
    </FilterBar>
  )
}

interface FilterProps {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string | undefined) => void
}

/** Gone where there is nothing to choose from. */
function Filter({ label, options, chosen, onChoose }: FilterProps) {
  if (options.length < 2 && chosen === undefined) return null
  const found = options.find(({ value }) => value === chosen)
  return (
    <FilterChip
      label={label}
      options={options}
      chosen={chosen === undefined ? null : (found ?? { value: chosen, label: 'one' })}
      onChoose={(id) => onChoose(id ?? undefined)}
    />
  )
}
