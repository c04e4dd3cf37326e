import { INSURANCE_STATES as INSURANCES } from '@holdfast/contract'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { FilterChip } from '../../../ui/filter-chip.tsx'
import { FilterToggle } from '../../../ui/filter-toggle.tsx'
import { SearchBox } from '../../../ui/search-box.tsx'
import { equipmentOptions } from '../names.ts'
import { COMPLIANCE_STATES, INSURANCE_STATES, optionsOf } from './company-names.ts'

export type CarrierSearch = {
  readonly [name in 'name' | 'equipment' | 'state' | 'insurance' | 'compliance' | 'doNotUse' | 'voided']?:
    | string
    | undefined
}

interface CarrierFiltersProps {
  readonly search: CarrierSearch
  readonly onFilter: (changed: CarrierSearch) => void
}

const insurances = INSURANCES.map((value) => ({ value, label: INSURANCE_STATES[value][1] }))
const compliances = optionsOf(COMPLIANCE_STATES)

export function CarrierFilters({ search, onFilter }: CarrierFiltersProps) {
  const chip = (
    label: string,
    name: 'equipment' | 'insurance' | 'compliance',
    options: typeof insurances | typeof compliances | typeof equipmentOptions,
  ) => (
    <FilterChip
      label={label}
      options={[...options]}
      chosen={search[name]}
      onChoose={(value) => onFilter({ [name]: value ?? undefined })}
    />
  )
  return (
    <FilterBar>
      <SearchBox
        label="Name begins with"
        value={search.name ?? ''}
        onSearch={(name) => onFilter({ name: name || undefined })}
      />
      <SearchBox
        label="Lane from or to state"
        value={search.state ?? ''}
        onSearch={(state) => onFilter({ state: state || undefined })}
      />
      {chip('Equipment', 'equipment', equipmentOptions)}
      {chip('Insurance', 'insurance', insurances)}
      {chip('Compliance', 'compliance', compliances)}
      <FilterToggle
        label="Do not use"
        on={search.doNotUse === 'true'}
        onToggle={(on) => onFilter({ doNotUse: on ? 'true' : undefined })}
      />
      <FilterToggle
        label="Void"
        on={search.voided === 'true'}
        onToggle={(on) => onFilter({ voided: on ? 'true' : undefined })}
      />
    </FilterBar>
  )
}
