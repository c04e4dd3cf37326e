import type { PayoutRow } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { addMonths, monthOf } from '../../../../lib/calendar-day.ts'
import { formatMonth } from '../../../../lib/format-time.ts'
import { useMe, useVenture } from '../../../../lib/session.ts'
import { useChangeAddress } from '../../../../lib/use-change-address.ts'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { FilterChip } from '../../../../ui/filter-chip.tsx'
import { FilterDay } from '../../../../ui/filter-day.tsx'
import { STATUS_OPTIONS } from '../payout-names.ts'
import { PersonFilter } from '../person-filter.tsx'
import { usePayoutFilters } from './use-payout-filters.ts'

const NONE = { person: undefined, status: undefined, from: undefined, to: undefined }

/** Whose, how far, of which days: all of it stands in the address. */
export function PayoutFilters({ rows }: { readonly rows: readonly PayoutRow[] }) {
  const { filters, isFiltered } = usePayoutFilters()
  const { filter } = useChangeAddress()
  return (
    <FilterBar>
      <PersonFilter seen={rows.map(({ person }) => person)} chosenId={filters.userId} />
      <FilterChip
        label="Status"
        options={STATUS_OPTIONS}
        chosen={STATUS_OPTIONS.find(({ value }) => value === filters.status) ?? null}
        onChoose={(value) => filter({ status: value ?? undefined })}
      />
      <PeriodFilter label="Period from" name="from" chosen={filters.from} />
      <PeriodFilter label="Period to" name="to" chosen={filters.to} />
      {isFiltered && (
        <Button variant="subtle" color="gray" onClick={() => filter(NONE)}>
          Clear filters
        </Button>
      )}
    </FilterBar>
  )
}

interface PeriodFilterProps {
  readonly label: string
  readonly name: 'from' | 'to'
  readonly chosen: string | undefined
}

/** The first or last day that a period may hold; months that are over are near. */
function PeriodFilter({ label, name, chosen }: PeriodFilterProps) {
  const { filter } = useChangeAddress()
  const { ventures } = useMe()
  const today = (useVenture() ?? ventures[0])?.today ?? ''
  const near = [-1, -2, -3].map((back) => {
    const month = monthOf(addMonths(today, back))
    return { day: name === 'from' ? month.from : month.to, name: formatMonth(month.from) }
  })
  return (
    <FilterDay
      label={label}
      chosen={chosen ?? null}
      near={near}
      onChoose={(day) => filter({ [name]: day ?? undefined })}
    />
  )
}
