import { addDays } from '@holdfast/engine/kernel'
import { Button } from '@mantine/core'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { FilterChip } from '../../../ui/filter-chip.tsx'
import { FilterDay } from '../../../ui/filter-day.tsx'
import { FilterToggle } from '../../../ui/filter-toggle.tsx'
import { useCallCentres, useDesks } from '../desks.ts'
import { filterWords } from './filter-words.ts'
import { NO_FILTERS, useCallFilters } from './use-calls-search.ts'

export function CallFilters() {
  const { filters, change, isFiltered } = useCallFilters()
  const options = useOptions()
  return (
    <FilterBar>
      <FilterChip
        label="Campaign"
        options={options.campaignId}
        chosen={filters.campaignId}
        onChoose={(id) => change({ campaignId: id ?? undefined })}
      />
      {(options.agentId.length > 1 || filters.agentId) && (
        <FilterChip
          label="Agent"
          options={options.agentId}
          chosen={filters.agentId}
          onChoose={(id) => change({ agentId: id ?? undefined })}
        />
      )}
      <FilterDay
        label="Day"
        chosen={filters.day ?? null}
        near={useNearDays()}
        onChoose={(day) => change({ day: day ?? undefined })}
      />
      <FilterToggle
        label="Open only"
        on={filters.open === 'true'}
        onToggle={(on) => change({ open: on || undefined })}
      />
      {filterWords(filters).map(({ words, off }) => (
        <FilterToggle key={words} on label={words} onToggle={() => change(off)} />
      ))}
      {isFiltered && (
        <Button variant="subtle" color="gray" onClick={() => change(NO_FILTERS)}>
          Clear filters
        </Button>
      )}
    </FilterBar>
  )
}

function useOptions() {
  const { campaigns, agents } = useDesks()
  const centres = useCallCentres()
  /** Two call centres may have a campaign of one name. */
  const of = (ventureId: string) => (centres.length > 1 ? ` · ${centres.find(({ id }) => id === ventureId)?.code}` : '')
  return {
    campaignId: campaigns.map(({ id, name, ventureId }) => ({ value: id, label: `${name}${of(ventureId)}` })),
    agentId: agents.map(({ id, person, isMe, ventureId }) => ({
      value: id,
      label: `${isMe ? `${person.name}, me` : person.name}${of(ventureId)}`,
    })),
  }
}

/** Today where the call centre is; a call of a campaign elsewhere has the day of that place. */
function useNearDays() {
  const today = useCallCentres()[0]?.today
  if (today === undefined) return []
  return [
    { day: today, name: 'Today' },
    { day: addDays(today, -1), name: 'Yesterday' },
  ]
}
