import { contract, type SaasMovement } from '@holdfast/contract'
import { MRR_MOVEMENTS } from '@holdfast/engine/saas'
import { formatMonth } from '../../../lib/format-time.ts'
import { useHasPage } from '../../../lib/use-has-page.ts'
import { useList } from '../../../lib/use-list.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Money } from '../../../ui/figure.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { FilterChip } from '../../../ui/filter-chip.tsx'
import { FilterToggle } from '../../../ui/filter-toggle.tsx'
import type { LinkTarget } from '../../../ui/link-target.ts'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { causeName, MOVEMENT_NAMES } from './saas-names.ts'
import type { SaasAddress } from './use-saas-address.ts'

interface MovementsTableProps {
  readonly ventureId: string
  readonly currency: string
  readonly address: SaasAddress
}

const options = MRR_MOVEMENTS.map((value) => ({ value, label: MOVEMENT_NAMES[value] }))

/** The customers behind the waterfall, the newest month first. */
export function MovementsTable({ ventureId, currency, address }: MovementsTableProps) {
  const { range, movement, cause, change } = address
  const asked = { ventureId, ...range, currency, movement, cause, limit: 25 }
  const { rows, loading, problem, retry, more } = useList(contract.saasDashboards.saasMovements, asked)
  const hasPage = useHasPage()
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <div>
      <FilterBar>
        <FilterChip
          label="Movement"
          options={options}
          chosen={movement}
          onChoose={(value) => change({ movement: value ?? undefined, cause: undefined })}
        />
        {cause && <FilterToggle on label={causeName(cause)} onToggle={() => change({ cause: undefined })} />}
      </FilterBar>
      <Section flush title="Customers who moved" aside="Newest month first">
        <DataTable
          label="Customers who moved"
          rows={rows}
          rowKey={({ month, customer }) => `${month} ${customer.id}`}
          columns={COLUMNS}
          opening={{ link: (row) => (hasPage('/saas/customers') ? linkTo(row) : null) }}
          loading={loading}
          more={more}
          empty={<Empty title="Nobody moved like that">No customer of these months has all that you filter by.</Empty>}
        />
      </Section>
    </div>
  )
}

const linkTo = ({ customer: { id } }: SaasMovement): LinkTarget => ({ to: '/saas/customers/$id', params: { id } })

const whatOf = ({ movement, cause }: SaasMovement) =>
  [MOVEMENT_NAMES[movement], cause && causeName(cause)].filter(Boolean).join(' · ')

const COLUMNS: readonly Column<SaasMovement>[] = [
  {
    key: 'customer',
    head: 'Customer',
    cell: (row) => (
      <TwoLines sub={whatOf(row)} phone={`${formatMonth(row.month)} · ${whatOf(row)}`}>
        {row.customer.name}
      </TwoLines>
    ),
  },
  { key: 'month', head: 'Month', width: 140, phone: false, cell: ({ month }) => formatMonth(month) },
  {
    key: 'start',
    head: 'Before',
    figure: true,
    width: 120,
    phone: false,
    cell: ({ start }) => <Money value={start} />,
  },
  { key: 'end', head: 'After', figure: true, width: 120, phone: false, cell: ({ end }) => <Money value={end} /> },
  { key: 'change', head: 'Change', figure: true, width: 120, cell: ({ change }) => <Money value={change} /> },
]
