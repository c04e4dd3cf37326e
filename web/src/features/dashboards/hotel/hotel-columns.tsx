import type { HotelRow } from '@holdfast/contract'
import { formatUnit } from '../../../lib/format-unit.ts'
import type { Column } from '../../../ui/column.ts'
import { Count, Money, Ratio } from '../../../ui/figure.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { changeText } from './change-text.ts'

/** `compared`: whether there is anything that the row could have changed against. */
export const hotelColumns = (currency: string, compared: boolean): readonly Column<HotelRow>[] => [
  {
    key: 'label',
    head: 'Property',
    cell: (row) => (
      <TwoLines sub={null} phone={phoneLine(row, currency)}>
        {row.label}
      </TwoLines>
    ),
  },
  {
    key: 'nights',
    head: 'Nights',
    figure: true,
    phone: false,
    cell: ({ nights, nightsMissing }) => (
      <TwoLines sub={nightsMissing === 0 ? null : `${nightsMissing} missing`}>
        <Count value={nights} />
      </TwoLines>
    ),
  },
  {
    key: 'occupancy',
    head: 'Occupancy',
    figure: true,
    cell: ({ occupancy, change }) => (
      <Beside change={compared ? change.occupancy : null}>
        <Ratio dash value={occupancy} reason="Rooms sold or available are not known of any night" />
      </Beside>
    ),
  },
  {
    key: 'adr',
    head: 'ADR',
    figure: true,
    phone: false,
    cell: ({ adr, change }) => (
      <Beside change={compared ? change.adr : null}>{rateCell(adr, currency, 'room revenue or rooms sold')}</Beside>
    ),
  },
  {
    key: 'revpar',
    head: 'RevPAR',
    figure: true,
    cell: ({ revpar, change }) => (
      <Beside change={compared ? change.revpar : null}>
        {rateCell(revpar, currency, 'room revenue or rooms available')}
      </Beside>
    ),
  },
  {
    key: 'trevpar',
    head: 'TRevPAR',
    figure: true,
    phone: false,
    from: 1280,
    cell: ({ trevpar }) => rateCell(trevpar, currency, 'one of the revenues or rooms available'),
  },
  {
    key: 'goppar',
    head: 'GOPPAR',
    figure: true,
    phone: false,
    from: 1280,
    cell: ({ goppar }) => rateCell(goppar, currency, 'gross operating profit or rooms available'),
  },
  {
    key: 'revenue',
    head: 'Revenue',
    figure: true,
    phone: false,
    cell: ({ totalRevenueMinor, change }) => (
      <Beside change={compared ? change.totalRevenue : null}>
        <Money
          dash
          value={totalRevenueMinor === null ? null : { minor: totalRevenueMinor, currency }}
          reason="Of no night all revenues are known"
        />
      </Beside>
    ),
  },
  {
    key: 'loss',
    head: 'Loss nights',
    figure: true,
    phone: false,
    cell: ({ lossNights, lossJudged }) => (
      <Count
        dash
        value={lossJudged === 0 ? null : lossNights}
        reason="No night is judged: no threshold, or no revenue"
      />
    ),
  },
  {
    key: 'reviews',
    head: 'Answered',
    figure: true,
    phone: false,
    from: 1440,
    cell: ({ responseRate }) => <Ratio dash value={responseRate} reason="No review was received" />,
  },
]

/** A figure with how it changed below it; nothing where nothing can be compared. */
const Beside = ({ change, children }: { readonly change: string | null; readonly children: React.ReactNode }) => (
  <TwoLines sub={changeText(change)}>{children}</TwoLines>
)

function rateCell(value: string | null, currency: string, lack: string) {
  return value === null ? (
    <NoData dash reason={`Of no night ${lack} are known together`} />
  ) : (
    formatUnit(value, { unit: 'perRoom', currency })
  )
}

function phoneLine({ adr, nightsMissing }: HotelRow, currency: string): string {
  return [
    adr === null ? null : `ADR ${formatUnit(adr, { unit: 'perRoom', currency })}`,
    nightsMissing === 0 ? null : `${nightsMissing} missing`,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
