import type { HotelSums, RecordedNight } from '@holdfast/contract'
import { formatDay } from '../../../lib/format-time.ts'
import type { Column } from '../../../ui/column.ts'
import { Count, Money, Ratio } from '../../../ui/figure.tsx'
import { State } from '../../../ui/state.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { Rate } from './rate.tsx'

/** A night in a list, unknown figures as dashes; `named`: of several properties, so that each has to say which. */
export const nightColumns = (named: boolean): readonly Column<RecordedNight>[] => [
  {
    key: 'day',
    head: 'Night',
    width: named ? 200 : 120,
    cell: ({ day, hotel }) =>
      named ? <TwoLines sub={hotel.name}>{formatDay(day, 'brief')}</TwoLines> : formatDay(day, 'brief'),
  },
  {
    key: 'sold',
    head: 'Sold',
    figure: true,
    width: 72,
    phone: false,
    cell: ({ roomsSold }) => <Count dash value={roomsSold} reason="Not known" />,
  },
  {
    key: 'occupancy',
    head: 'Occupancy',
    figure: true,
    width: 100,
    cell: ({ occupancy }) => <Ratio dash value={occupancy} reason="Rooms or rooms sold are not known" />,
  },
  {
    key: 'adr',
    head: 'ADR',
    figure: true,
    width: 100,
    cell: (night) => <Rate dash value={night.adr} currency={currencyOf(night)} />,
  },
  {
    key: 'revpar',
    head: 'RevPAR',
    figure: true,
    width: 100,
    phone: false,
    cell: (night) => <Rate dash value={night.revpar} currency={currencyOf(night)} />,
  },
  {
    key: 'total',
    head: 'Revenue',
    figure: true,
    width: 120,
    phone: false,
    cell: ({ totalRevenue }) => <Money dash value={totalRevenue} reason="One of its three parts is not known" />,
  },
  {
    key: 'loss',
    head: '',
    width: 84,
    phone: false,
    cell: ({ isLossNight }) =>
      isLossNight && (
        <State plain kind="bad">
          Loss
        </State>
      ),
  },
]

/** Rates are known only where room revenue is, which says its currency. */
const currencyOf = ({ roomRevenue }: RecordedNight): string => roomRevenue?.currency ?? 'USD'

/** What a range comes to, Σ ÷ Σ over all of it. */
export const nightTotals = (sums: HotelSums) => ({
  day: `${sums.nights} nights`,
  sold: <Count value={known(sums.roomsSold)} reason={UNKNOWN} />,
  occupancy: <Ratio value={sums.occupancy.value} reason="No night has rooms and rooms sold" />,
  adr: <Rate value={sums.adr.value} currency={sums.currency} />,
  revpar: <Rate value={sums.revpar.value} currency={sums.currency} />,
  total: <Money value={moneyOf(sums)} reason={UNKNOWN} />,
})

const UNKNOWN = 'Not known of any night'

/** A sum over no night is not 0. */
const known = ({ sum, nights }: { readonly sum: number; readonly nights: number }) => (nights === 0 ? null : sum)

function moneyOf({ totalRevenueMinor, currency }: HotelSums) {
  const minor = known(totalRevenueMinor)
  return minor === null ? null : { minor, currency }
}
