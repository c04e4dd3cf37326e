import { type AuditRow, contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { addDays } from '../../lib/calendar-day.ts'
import { dayIn } from '../../lib/format-time.ts'
import { useReply } from '../../lib/query.ts'
import { useChangeAddress } from '../../lib/use-change-address.ts'
import { useHasPage } from '../../lib/use-has-page.ts'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { FilterChip } from '../../ui/filter-chip.tsx'
import { FilterDay } from '../../ui/filter-day.tsx'
import { FilterToggle } from '../../ui/filter-toggle.tsx'
import { actionOptions } from './action-options.ts'
import { NO_FILTERS, useAuditFilters } from './use-audit-filters.ts'

/** The rows name the people and actions that can be filtered by. */
export function AuditFilters({ rows }: { readonly rows: readonly AuditRow[] }) {
  const { filters, isFiltered } = useAuditFilters()
  const { filter } = useChangeAddress()
  const actions = actionOptions(rows, filters.action)
  return (
    <FilterBar>
      <PersonFilter rows={rows} chosenId={filters.personId} />
      <FilterChip
        label="Action"
        options={actions}
        chosen={actions.find(({ value }) => value === filters.action) ?? null}
        onChoose={(value) => filter({ action: value ?? undefined })}
      />
      <DayFilter label="From" name="from" chosen={filters.from} />
      <DayFilter label="To" name="to" chosen={filters.to} />
      {filters.subjectId !== undefined && (
        <FilterToggle on label="One record" onToggle={() => filter({ subjectId: undefined })} />
      )}
      {isFiltered && (
        <Button variant="subtle" color="gray" onClick={() => filter(NO_FILTERS)}>
          Clear filters
        </Button>
      )}
    </FilterBar>
  )
}

function DayFilter({
  label,
  name,
  chosen,
}: {
  readonly label: string
  readonly name: 'from' | 'to'
  readonly chosen: string | undefined
}) {
  const { filter } = useChangeAddress()
  const today = dayIn(new Date().toISOString(), 'UTC')
  return (
    <FilterDay
      label={label}
      chosen={chosen ?? null}
      near={[
        { day: today, name: 'Today (UTC)' },
        { day: addDays(today, -1), name: 'Yesterday' },
        { day: addDays(today, -7), name: 'A week ago' },
      ]}
      onChoose={(day) => filter({ [name]: day ?? undefined })}
    />
  )
}

interface PersonFilterProps {
  readonly rows: readonly AuditRow[]
  readonly chosenId: string | undefined
}

/** Those of the rows; whoever administers people searches all of them. */
function PersonFilter({ rows, chosenId }: PersonFilterProps) {
  const [text, setText] = useState('')
  const [opened, setOpened] = useState(false)
  const [asked] = useDebouncedValue(text, 200)
  const { filter } = useChangeAddress()
  const administers = useHasPage()('/admin/users')
  const search = asked.trim() || undefined
  const listed = useReply(contract.users.listUsers, { search, limit: 25 }, { when: administers && opened })
  const seen = rows.flatMap(({ actor, actedAs }) => [actor, actedAs]).filter((person) => person !== null)
  const people = [...new Map([...seen, ...(listed.data?.items ?? [])].map(({ id, name }) => [id, name]))]
  const options = people.map(([value, label]) => ({ value, label }))
  const matching = options.filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase()))
  const chosen = options.find(({ value }) => value === chosenId)
  return (
    <FilterChip
      label="Person"
      options={matching}
      chosen={chosen ?? (chosenId === undefined ? null : { value: chosenId, label: 'one person' })}
      onChoose={(id) => filter({ personId: id ?? undefined })}
      search={{ text, onSearch: setText, onOpen: () => setOpened(true) }}
    />
  )
}
