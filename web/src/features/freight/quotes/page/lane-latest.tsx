import type { LaneHistory } from '@holdfast/contract'
import { formatDay } from '../../../../lib/format-time.ts'
import type { Column } from '../../../../ui/column.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Money } from '../../../../ui/figure.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'
import { QuoteState } from '../quote-state.tsx'
import css from './lane-history.module.css'

type LaneLoad = LaneHistory['latestLoads'][number]
type LaneQuote = LaneHistory['latestQuotes'][number]

export function LatestLoads({ loads }: { readonly loads: readonly LaneLoad[] }) {
  if (loads.length === 0) return null
  return (
    <div className={css['latest']}>
      <DataTable
        label="Latest loads of this lane"
        rows={loads}
        rowKey={({ id }) => id}
        columns={loadColumns}
        opening={{ link: ({ id }) => ({ to: '/freight/loads/$id', params: { id } }) }}
      />
    </div>
  )
}

export function LatestQuotes({ quotes }: { readonly quotes: readonly LaneQuote[] }) {
  if (quotes.length === 0) return null
  return (
    <div className={css['latest']}>
      <DataTable
        label="Latest quotes of this lane"
        rows={quotes}
        rowKey={({ id }) => id}
        columns={quoteColumns}
        opening={{ link: ({ id }) => ({ to: '/freight/quotes/$id', params: { id } }) }}
      />
    </div>
  )
}

const loadColumns: readonly Column<LaneLoad>[] = [
  {
    key: 'number',
    head: 'Load',
    width: 170,
    cell: ({ number, customer, carrier }) => (
      <TwoLines sub={[customer.name, carrier?.name].filter(Boolean).join(' · ')}>{number}</TwoLines>
    ),
  },
  { key: 'day', head: 'Billed', width: 92, phone: false, cell: ({ billedOn }) => formatDay(billedOn, 'short') },
  { key: 'bill', head: 'Bill', figure: true, width: 98, cell: ({ bill }) => <Money value={bill} /> },
  {
    key: 'cost',
    head: 'Cost',
    figure: true,
    width: 98,
    phone: false,
    cell: ({ cost }) => <Money dash value={cost} reason="Not known" />,
  },
  {
    key: 'margin',
    head: 'Margin',
    figure: true,
    width: 98,
    cell: ({ margin }) => <Money dash value={margin} reason="Unknown until the cost is" />,
  },
]

const quoteColumns: readonly Column<LaneQuote>[] = [
  {
    key: 'number',
    head: 'Quote',
    width: 170,
    cell: ({ number, customer }) => <TwoLines sub={customer.name}>{number}</TwoLines>,
  },
  { key: 'day', head: 'Entered', width: 92, phone: false, cell: ({ createdOn }) => formatDay(createdOn, 'short') },
  {
    key: 'price',
    head: 'Price',
    figure: true,
    width: 98,
    cell: ({ price, agreed }) => <Money value={agreed ?? price} />,
  },
  { key: 'outcome', head: 'Status', width: 128, cell: ({ status }) => <QuoteState plain status={status} /> },
]
