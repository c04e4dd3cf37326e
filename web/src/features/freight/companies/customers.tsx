import { CUSTOMER_ACTIVITIES, type CustomerRow, contract } from '@holdfast/contract'
import { COMPANY_STATUSES } from '@holdfast/engine/freight'
import { useSearch } from '@tanstack/react-router'
import { searchTexts } from '../../../lib/search-texts.ts'
import { useVenture } from '../../../lib/session.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { useList } from '../../../lib/use-list.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { FilterChip } from '../../../ui/filter-chip.tsx'
import { FilterToggle } from '../../../ui/filter-toggle.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { SearchBox } from '../../../ui/search-box.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { ACTIVITY_STATES, optionsOf, STATUS_NAMES } from './company-names.ts'
import { lastCell, lastText, valueCell } from './customer-cells.tsx'

const searchOf = searchTexts('name', 'activity', 'status', 'voided')
const activities = optionsOf(ACTIVITY_STATES)
const statuses = COMPANY_STATUSES.map((value) => ({ value, label: STATUS_NAMES[value] }))

/** Whom the venture ships for; those that are void are a filter away. */
export function Customers() {
  const ventureId = useVenture()?.id
  const search = searchOf(useSearch({ strict: false }))
  const { filter } = useChangeAddress()
  const activity = CUSTOMER_ACTIVITIES.find((each) => each === search.activity)
  const status = COMPANY_STATUSES.find((each) => each === search.status)
  const startsWith = search.name || undefined
  const voided = search.voided === 'true' ? 'true' : undefined
  const asked = { ventureId, activity, status, startsWith, voided, limit: 50 } as const
  const list = useList(contract.customers.listCustomerDesk, asked)
  const isFiltered = Boolean(activity ?? status ?? startsWith ?? voided)
  return (
    <>
      <FilterBar>
        <SearchBox
          label="Name begins with"
          value={search.name ?? ''}
          onSearch={(name) => filter({ name: name || undefined })}
        />
        <FilterChip
          label="Activity"
          options={activities}
          chosen={activity}
          onChoose={(value) => filter({ activity: value ?? undefined })}
        />
        <FilterChip
          label="Status"
          options={statuses}
          chosen={status}
          onChoose={(value) => filter({ status: value ?? undefined })}
        />
        <FilterToggle
          label="Void"
          on={voided === 'true'}
          onToggle={(on) => filter({ voided: on ? 'true' : undefined })}
        />
      </FilterBar>
      {list.problem ? (
        <Problem error={list.problem} retry={list.retry} />
      ) : (
        <Section flush title={isFiltered ? 'Customers that match' : 'All customers'} aside="By name">
          <DataTable
            label="Customers"
            rows={list.rows}
            rowKey={({ id }) => id}
            columns={COLUMNS}
            opening={{ link: ({ id }) => ({ to: '/freight/customers/$id', params: { id } }) }}
            loading={list.loading}
            more={list.more}
            empty={<NoCustomers isFiltered={isFiltered} />}
          />
        </Section>
      )}
    </>
  )
}

const NoCustomers = ({ isFiltered }: { readonly isFiltered: boolean }) => (
  <Empty title={isFiltered ? 'No customer matches' : 'No customers yet'}>
    {isFiltered
      ? 'No customer of yours is all that you filter by. Take a filter off to see more.'
      : 'Add the first one, or bring them by file.'}
  </Empty>
)

const COLUMNS: readonly Column<CustomerRow>[] = [
  {
    key: 'name',
    head: 'Customer',
    cell: (row) => (
      <TwoLines
        sub={[row.contactName, row.phone ?? row.email].filter(Boolean).join(' · ') || 'No contact recorded'}
        phone={lastText(row)}
      >
        {row.name}
      </TwoLines>
    ),
  },
  { key: 'activity', head: 'Activity', width: 130, cell: activityCell },
  { key: 'last', head: 'Last load', width: 190, phone: false, cell: lastCell },
  { key: 'value', head: 'Billed in its last year', figure: true, width: 170, phone: false, cell: valueCell },
]

function activityCell({ activity, status }: CustomerRow) {
  if (status === 'INACTIVE')
    return (
      <State plain kind="none">
        Inactive
      </State>
    )
  const [kind, name] = ACTIVITY_STATES[activity]
  return (
    <State plain kind={kind}>
      {name}
    </State>
  )
}
