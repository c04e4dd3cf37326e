import type { ProfitRow } from '@holdfast/contract'
import { counted } from '../../../lib/counted.ts'
import { formatMoney } from '../../../lib/format.ts'
import { formatUnit } from '../../../lib/format-unit.ts'
import type { Column } from '../../../ui/column.ts'
import { Count, Money, Ratio } from '../../../ui/figure.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { State } from '../../../ui/state.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { Under } from '../../../ui/under.tsx'

const UNKNOWN = 'The cost of these loads is not known'

export const profitColumns = (head: string, currency: string): readonly Column<ProfitRow>[] => [
  {
    key: 'label',
    head,
    cell: (row) => (
      <TwoLines sub={null} phone={<PhoneLine row={row} currency={currency} />}>
        {row.label}
      </TwoLines>
    ),
  },
  { key: 'loads', head: 'Loads', figure: true, phone: false, cell: ({ loads }) => <Count value={loads} /> },
  {
    key: 'revenue',
    head: 'Revenue',
    figure: true,
    cell: ({ revenueMinor }) => <Money value={{ minor: revenueMinor, currency }} />,
  },
  { key: 'missing', head: 'Missing buy', figure: true, phone: false, cell: (row) => missingCell(row, currency) },
  {
    key: 'cost',
    head: 'Cost',
    figure: true,
    phone: false,
    cell: (row) =>
      hasCost(row) ? <Money value={{ minor: row.costMinor, currency }} /> : <NoData dash reason={whyNone(row)} />,
  },
  { key: 'margin', head: 'Margin', figure: true, phone: false, cell: (row) => marginCell(row, currency) },
  {
    key: 'marginPct',
    head: 'Margin share',
    figure: true,
    phone: false,
    cell: ({ marginPct }) => <Ratio dash value={marginPct} reason="No load of known cost was billed" />,
  },
  {
    key: 'revenuePerMile',
    head: 'A mile',
    figure: true,
    phone: false,
    from: 1280,
    cell: ({ revenuePerMile }) =>
      revenuePerMile === null ? (
        <NoData dash reason="No miles were entered" />
      ) : (
        formatUnit(revenuePerMile, { unit: 'rate', currency })
      ),
  },
]

const hasCost = ({ loads, unknownCost }: ProfitRow) => loads > unknownCost
const whyNone = ({ loads }: ProfitRow) => (loads === 0 ? 'Nothing was billed' : UNKNOWN)

function missingCell({ unknownCost, unknownCostRevenueMinor }: ProfitRow, currency: string) {
  if (unknownCost === 0) return '–'
  return (
    <>
      <Money value={{ minor: unknownCostRevenueMinor, currency }} />
      <Under>{counted(unknownCost, 'load')}</Under>
    </>
  )
}

/** A minus sign and a word; never the colour alone. */
function marginCell(row: ProfitRow, currency: string) {
  if (!hasCost(row)) return <NoData dash reason={whyNone(row)} />
  return (
    <>
      <Money value={{ minor: row.marginMinor, currency }} />
      {row.marginMinor < 0 && (
        <Under>
          <State plain kind="low">
            Loss
          </State>
        </Under>
      )}
    </>
  )
}

function PhoneLine({ row, currency }: { readonly row: ProfitRow; readonly currency: string }) {
  const { loads, unknownCost, marginMinor } = row
  return (
    <>
      {counted(loads, 'load')}
      {hasCost(row) && ` · margin ${formatMoney({ minor: marginMinor, currency })}`}
      {hasCost(row) && marginMinor < 0 && ', a loss'}
      {unknownCost > 0 && ` · ${formatMoney({ minor: row.unknownCostRevenueMinor, currency })} without cost`}
    </>
  )
}
