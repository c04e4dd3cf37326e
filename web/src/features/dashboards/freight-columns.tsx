import type { FreightRow } from '@holdfast/contract'
import { counted } from '../../lib/counted.ts'
import { formatMoney } from '../../lib/format.ts'
import { formatUnit } from '../../lib/format-unit.ts'
import type { Column } from '../../ui/column.ts'
import { Count, Money, Ratio } from '../../ui/figure.tsx'
import { NoData } from '../../ui/no-data.tsx'
import { ShareBar } from '../../ui/share-bar.tsx'
import { State } from '../../ui/state.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import css from './freight-columns.module.css'

/** `ofAll`: the revenue of all rows together, of which each is a share. */
export const freightColumns = (head: string, ofAll: number, currency: string): readonly Column<FreightRow>[] => [
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
  {
    key: 'share',
    head: 'Of revenue',
    figure: true,
    width: 176,
    phone: false,
    cell: ({ revenueMinor }) => <ShareBar share={ofAll > 0 ? revenueMinor / ofAll : null} />,
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
    key: 'unknownCost',
    head: 'Without cost',
    figure: true,
    phone: false,
    from: 1280,
    cell: ({ unknownCost }) => (unknownCost === 0 ? '–' : <Count value={unknownCost} />),
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

/** A minus sign and a word; never the colour alone. Of loads whose cost nobody knows there is no margin. */
function marginCell({ loads, unknownCost, marginMinor }: FreightRow, currency: string) {
  if (loads > 0 && loads === unknownCost) return <NoData dash reason="The cost of these loads is not known" />
  if (marginMinor >= 0) return <Money value={{ minor: marginMinor, currency }} />
  return (
    <span className={css['loss']}>
      <State plain kind="low">
        Loss
      </State>
      <Money value={{ minor: marginMinor, currency }} />
    </span>
  )
}

function PhoneLine({ row, currency }: { readonly row: FreightRow; readonly currency: string }) {
  const { loads, unknownCost, marginMinor } = row
  const isKnown = loads > unknownCost
  return (
    <>
      {counted(loads, 'load')}
      {isKnown && ` · margin ${formatMoney({ minor: marginMinor, currency })}`}
      {isKnown && marginMinor < 0 && ', a loss'}
    </>
  )
}
