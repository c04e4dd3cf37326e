import { TASK_KINDS, TASK_PRIORITIES, TASK_STATUSES, TASK_SUBJECT_KINDS } from '@holdfast/engine/operations'
import { Button } from '@mantine/core'
import { useMe } from '../../../../lib/session.ts'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { FilterChip, type FilterOption } from '../../../../ui/filter-chip.tsx'
import { FilterToggle } from '../../../../ui/filter-toggle.tsx'
import { SearchBox } from '../../../../ui/search-box.tsx'
import { usePeopleOf } from '../task-ventures.ts'
import { kindName, priorityName, statusName, subjectKindName } from '../task-words.ts'
import { NO_TASK_FILTERS, useTaskFilters } from './use-task-filters.ts'

const optionsOf = <V extends string>(values: readonly V[], name: (value: V) => string) =>
  values.map((value) => ({ value, label: name(value) }))

const kinds = optionsOf(TASK_KINDS, kindName)
const priorities = optionsOf(TASK_PRIORITIES, priorityName)
const statuses = optionsOf(TASK_STATUSES, statusName)
const subjects = optionsOf(TASK_SUBJECT_KINDS, subjectKindName)
const states = [
  { value: 'open', label: 'To do' },
  { value: 'closed', label: 'Done or cancelled' },
  { value: 'all', label: 'All' },
]
const dues = [
  { value: 'overdue', label: 'Overdue' },
  { value: 'today', label: 'Today' },
  { value: 'week', label: 'Within 7 days' },
  { value: 'none', label: 'Without a day' },
]

/** What narrows the tasks down. Colleagues can be chosen where it is one venture's. A board has its states as columns. */
export function TaskFilters({ ventureId }: { readonly ventureId: string | undefined }) {
  const { filters, search, change, isFiltered, asBoard } = useTaskFilters()
  const people = usePeopleOptions(ventureId)
  const whose = filters.assigneeId ?? (search.assigneeId === undefined ? undefined : 'all')
  return (
    <FilterBar>
      <SearchBox
        label="Search title"
        value={filters.text ?? ''}
        onSearch={(text) => change({ text: text || undefined })}
      />
      <FilterChip
        label="Whose"
        options={people}
        chosen={whose}
        onChoose={(value) => change({ assigneeId: value ?? 'all' })}
      />
      {!asBoard && (
        <FilterChip
          label="State"
          options={states}
          chosen={filters.state}
          onChoose={(value) => change({ state: value ?? 'all' })}
        />
      )}
      <FilterChip
        label="Due"
        options={dues}
        chosen={filters.due}
        onChoose={(value) => change({ due: value ?? undefined })}
      />
      <FilterChip
        label="Priority"
        options={priorities}
        chosen={filters.priority}
        onChoose={(value) => change({ priority: value ?? undefined })}
      />
      {!asBoard && (
        <FilterChip
          label="Status"
          options={statuses}
          chosen={filters.status}
          onChoose={(value) => change({ status: value ?? undefined })}
        />
      )}
      <FilterChip
        label="About"
        options={subjects}
        chosen={filters.subjectKind}
        onChoose={(value) => change({ subjectKind: value ?? undefined })}
      />
      <FilterChip
        label="Kind"
        options={kinds}
        chosen={filters.kind}
        onChoose={(value) => change({ kind: value ?? undefined })}
      />
      {filters.subjectId !== undefined && (
        <FilterToggle on label="About one record" onToggle={() => change({ subjectId: undefined })} />
      )}
      {isFiltered && (
        <Button variant="subtle" color="gray" onClick={() => change(NO_TASK_FILTERS)}>
          Clear filters
        </Button>
      )}
    </FilterBar>
  )
}

/** Oneself first; colleagues where one venture is chosen. */
function usePeopleOptions(ventureId: string | undefined): readonly FilterOption[] {
  const { user } = useMe()
  const others = usePeopleOf(ventureId).filter(({ id }) => id !== user.id)
  return [
    { value: 'me', label: 'Mine' },
    { value: 'team', label: 'My team’s' },
    { value: 'all', label: 'Everybody’s' },
    { value: 'nobody', label: 'Nobody’s' },
    ...others.map(({ id, name }) => ({ value: id, label: name })),
  ]
}
