import { type CustomerRow, contract } from '@holdfast/contract'
import { useSearch } from '@tanstack/react-router'
import { daysIn } from '../../../lib/calendar-day.ts'
import { download } from '../../../lib/download.ts'
import { formatNumber } from '../../../lib/format.ts'
import { searchTexts } from '../../../lib/search-texts.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { useList } from '../../../lib/use-list.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { ExportButton } from '../../../ui/export-button.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { FilterChip } from '../../../ui/filter-chip.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { useFreightVentures } from '../freight-ventures.ts'
import { ContactLink } from './contact-link.tsx'
import { lastCell, lastText, valueCell } from './customer-cells.tsx'

const searchOf = searchTexts('sort')
const SORTS = [
  { value: 'value', label: 'Worth most first' },
  { value: 'days', label: 'Away longest first' },
] as const

/** Whom to call: who shipped, and stopped for longer than the venture allows. Each venture has days of its own. */
export function DormantCustomers() {
  const [venture] = useFreightVentures()
  return venture ? <OfVenture venture={venture} /> : null
}

function OfVenture({ venture }: { readonly venture: MyVenture }) {
  const { filter } = useChangeAddress()
  const asked = searchOf(useSearch({ strict: false })).sort
  const sort = SORTS.find(({ value }) => value === asked) ?? SORTS[0]
  const input = { ventureId: venture.id, sort: sort.value }
  const list = useList(contract.customers.listDormantCustomers, { ...input, limit: 50 })
  return (
    <>
      <FilterBar>
        <FilterChip
          label="Order"
          options={SORTS}
          chosen={sort}
          onChoose={(value) => filter({ sort: value ?? undefined })}
        />
        <ExportButton
          choices={[{ label: venture.name, keep: () => download(contract.customers.exportDormantCustomers, input) }]}
        />
      </FilterBar>
      {list.problem ? (
        <Problem error={list.problem} retry={list.retry} />
      ) : (
        <Section flush title={`Dormant at ${venture.name}`} aside={sort.label}>
          <DataTable
            label="Dormant customers"
            rows={list.rows}
            rowKey={({ id }) => id}
            columns={columnsOf(venture.today)}
            opening={{ link: ({ id }) => ({ to: '/freight/customers/$id', params: { id } }) }}
            loading={list.loading}
            more={list.more}
            empty={
              <Empty title="Nobody is dormant">
                Every customer who shipped did so lately. After how many days somebody is dormant is set under Desk
                settings.
              </Empty>
            }
          />
        </Section>
      )}
    </>
  )
}

const columnsOf = (today: string): readonly Column<CustomerRow>[] => [
  {
    key: 'name',
    head: 'Customer',
    cell: (row) => (
      <TwoLines sub={row.contactName ?? 'No contact recorded'} phone={`${awayText(row, today)} · ${lastText(row)}`}>
        {row.name}
      </TwoLines>
    ),
  },
  { key: 'call', head: 'Call', width: 200, phone: false, cell: contactCell },
  { key: 'away', head: 'Away', figure: true, width: 110, phone: false, cell: (row) => awayText(row, today) },
  { key: 'last', head: 'Last load', width: 190, phone: false, cell: lastCell },
  { key: 'value', head: 'Billed in its last year', figure: true, width: 170, phone: false, cell: valueCell },
]

function contactCell({ phone, email }: CustomerRow) {
  if (phone) return <ContactLink to={`tel:${phone}`}>{phone}</ContactLink>
  return email ? <ContactLink to={`mailto:${email}`}>{email}</ContactLink> : 'Not recorded'
}

const awayText = ({ lastLoad }: CustomerRow, today: string) =>
  lastLoad ? `${formatNumber(daysIn(lastLoad.deliveredOn, today) - 1)} days` : ''
