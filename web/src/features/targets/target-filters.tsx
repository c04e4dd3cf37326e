import type { TargetMetric } from '@holdfast/contract'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { FilterChip } from '../../ui/filter-chip.tsx'
import { FilterToggle } from '../../ui/filter-toggle.tsx'
import { useTargetsAddress } from './use-targets-address.ts'

export function TargetFilters({ metrics }: { readonly metrics: readonly TargetMetric[] }) {
  const { metric, past, filter } = useTargetsAddress()
  const options = metrics.map(({ key, label }) => ({ value: key, label }))
  return (
    <FilterBar>
      <FilterChip
        label="Metric"
        options={options}
        chosen={metric}
        onChoose={(key) => filter({ metric: key ?? undefined })}
      />
      <FilterToggle label="Past ones too" on={past} onToggle={(on) => filter({ past: on || undefined })} />
    </FilterBar>
  )
}
