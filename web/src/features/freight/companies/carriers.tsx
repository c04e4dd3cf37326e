import { type CarrierRow, contract, INSURANCE_STATES as INSURANCES } from '@holdfast/contract'
import { COMPLIANCE, EQUIPMENT } from '@holdfast/engine/freight'
import { useSearch } from '@tanstack/react-router'
import { formatDay } from '../../../lib/format-time.ts'
import { searchTexts } from '../../../lib/search-texts.ts'
import { useVenture } from '../../../lib/session.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { useList } from '../../../lib/use-list.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { capital, EQUIPMENT_NAMES } from '../names.ts'
import { CarrierFilters, type CarrierSearch } from './carrier-filters.tsx'
import { COMPLIANCE_STATES, INSURANCE_STATES, numbersText } from './company-names.ts'

const searchOf = searchTexts('name', 'equipment', 'state', 'insurance', 'compliance', 'doNotUse', 'voided')

/** Who drives for the venture. */
export function Carriers() {
  const ventureId = useVenture()?.id
  const search = searchOf(useSearch({ strict: false }))
  const { filter } = useChangeAddress()
  const filters = understood(search)
  const list = useList(contract.carriers.listCarrierDesk, { ...filters, ventureId, limit: 50 })
  const isFiltered = Object.values(filters).some((value) => value !== undefined)
  return (
    <>
      <CarrierFilters search={search} onFilter={filter} />
      {list.problem ? (
        <Problem error={list.problem} retry={list.retry} />
      ) : (
        <Section flush title={isFiltered ? 'Carriers that match' : 'All carriers'} aside="By name">
          <DataTable
            label="Carriers"
            rows={list.rows}
            rowKey={({ id }) => id}
            columns={COLUMNS}
            opening={{ link: ({ id }) => ({ to: '/freight/carriers/$id', params: { id } }) }}
            loading={list.loading}
            more={list.more}
            empty={
              <Empty title={isFiltered ? 'No carrier matches' : 'No carriers yet'}>
                {isFiltered
                  ? 'No carrier of yours is all that you filter by. Take a filter off to see more.'
                  : 'Look the first one up in the register, add it by hand, or bring them by file.'}
              </Empty>
            }
          />
        </Section>
      )}
    </>
  )
}

function understood({ name, equipment, state, insurance, compliance, doNotUse }: CarrierSearch) {
  return {
    startsWith: name || undefined,
    equipment: EQUIPMENT.find((each) => each === equipment),
    state: state?.trim().toUpperCase() || undefined,
    insurance: INSURANCES.find((each) => each === insurance),
    compliance: COMPLIANCE.find((each) => each === compliance),
    doNotUse: doNotUse === 'true' ? ('true' as const) : undefined,
  }
}

const COLUMNS: readonly Column<CarrierRow>[] = [
  {
    key: 'name',
    head: 'Carrier',
    cell: (row) => (
      <TwoLines sub={numbersText(row.mcNumber, row.dotNumber) ?? 'No MC or DOT number'} phone={insuranceText(row)}>
        {row.name}
      </TwoLines>
    ),
  },
  { key: 'compliance', head: 'Standing', width: 150, cell: standingCell },
  { key: 'insurance', head: 'Insurance', width: 200, phone: false, cell: insuranceCell },
  { key: 'equipment', head: 'Equipment', width: 190, phone: false, from: 1280, cell: equipmentCell },
  { key: 'lanes', head: 'Lanes', figure: true, width: 76, phone: false, cell: ({ lanes }) => lanes },
  { key: 'rating', head: 'Rating', figure: true, width: 84, phone: false, cell: ratingCell },
]

function standingCell({ isDoNotUse, status, compliance }: CarrierRow) {
  if (isDoNotUse)
    return (
      <State plain kind="bad">
        Do not use
      </State>
    )
  const [kind, name] = status === 'INACTIVE' ? (['none', 'Inactive'] as const) : COMPLIANCE_STATES[compliance]
  return (
    <State plain kind={kind}>
      {name}
    </State>
  )
}

const insuranceText = ({ insurance, insuredUntil }: CarrierRow) => {
  const until = insuredUntil && (insurance === 'EXPIRED' ? 'since' : 'until')
  return [INSURANCE_STATES[insurance][1], until && `${until} ${formatDay(insuredUntil ?? '', 'year')}`]
    .filter(Boolean)
    .join(', ')
}

function insuranceCell(row: CarrierRow) {
  return (
    <State plain kind={INSURANCE_STATES[row.insurance][0]}>
      {insuranceText(row)}
    </State>
  )
}

function equipmentCell({ equipment }: CarrierRow) {
  if (equipment.length === 0) return <NoData dash reason="Not recorded" />
  return capital(equipment.map((kind) => EQUIPMENT_NAMES[kind]).join(', '))
}

function ratingCell({ rating }: CarrierRow) {
  return rating === null ? <NoData dash reason="Not rated" /> : `${rating} of 5`
}
