import { ASSET_KIND_NAMES, VALUATION_METHOD_NAMES } from '@holdfast/engine/holdings'
import { counted } from '../../../lib/counted.ts'
import { formatMoney } from '../../../lib/format.ts'
import { formatDay } from '../../../lib/format-time.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Money } from '../../../ui/figure.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import type { HoldingsReply } from './holdings-reply.ts'

type Row = HoldingsReply['assets'][number]
const UNVALUED = 'Nobody had valued it by that day'

/** What is owned, each with its latest valuation, its age, method and author. */
export function ValuationTable({ reply: { assets, assetSums } }: { readonly reply: HoldingsReply }) {
  if (assets.length === 0) return null
  return (
    <Section flush title="Latest valuations" aside={assetSums.map(formatMoney).join(' · ')}>
      <DataTable
        label="Latest valuations"
        rows={assets}
        rowKey={({ id }) => id}
        columns={COLUMNS}
        opening={{ link: ({ id }) => ({ to: '/holdings/assets/$id', params: { id } }) }}
      />
    </Section>
  )
}

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'asset',
    head: 'Asset',
    cell: ({ name, kind, entity }) => (
      <TwoLines sub={`${ASSET_KIND_NAMES[kind]} · ${entity.name}`} phone={ASSET_KIND_NAMES[kind]}>
        {name}
      </TwoLines>
    ),
  },
  { key: 'value', head: 'Value', figure: true, cell: ({ value }) => <Money dash value={value} reason={UNVALUED} /> },
  {
    key: 'age',
    head: 'Valued',
    figure: true,
    cell: ({ day, ageDays }) =>
      day === null || ageDays === null ? (
        <NoData dash reason={UNVALUED} />
      ) : (
        `${formatDay(day, 'brief')}, ${counted(ageDays, 'day')} ago`
      ),
  },
  {
    key: 'method',
    head: 'Method and author',
    phone: false,
    from: 1280,
    cell: ({ method, author }) =>
      method ? `${VALUATION_METHOD_NAMES[method]}, ${author}` : <NoData dash reason={UNVALUED} />,
  },
]
