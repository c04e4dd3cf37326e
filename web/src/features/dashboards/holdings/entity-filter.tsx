import { contract } from '@holdfast/contract'
import { useNavigate } from '@tanstack/react-router'
import { useReply } from '../../../lib/query.ts'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { FilterChip } from '../../../ui/filter-chip.tsx'

interface EntityFilterProps {
  readonly ventureId: string
  readonly entityId: string | undefined
}

const MOST = 100

/** All companies, or one. Gone where there is only one. */
export function EntityFilter({ ventureId, entityId }: EntityFilterProps) {
  const navigate = useNavigate()
  const entities = useReply(contract.holdings.listEntities, { ventureId, limit: MOST }).data?.items ?? []
  const options = entities.map(({ id, name }) => ({ value: id, label: name }))
  if (options.length < 2 && entityId === undefined) return null
  const found = options.find(({ value }) => value === entityId)
  const choose = (id: string | null) =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, entityId: id ?? undefined }),
      replace: true,
      resetScroll: false,
    })
  return (
    <FilterBar>
      <FilterChip
        label="Company"
        options={options}
        chosen={entityId === undefined ? null : (found ?? { value: entityId, label: 'one' })}
        onChoose={choose}
      />
    </FilterBar>
  )
}
