import type { RecordedNight } from '@holdfast/contract'
import { decimalCell, moneyCell, yesNoCell } from '../../../../platform/http/csv-cells.ts'
import type { CsvCell } from '../../../../platform/http/csv-file.ts'

type Column = readonly [header: string, cell: (night: RecordedNight, currency: string) => CsvCell]

const money = (amount: { readonly minor: number } | null, currency: string) =>
  moneyCell(amount?.minor ?? null, currency)

/** The first of these are read again by an upload. Blank: unknown. */
const COLUMNS: readonly Column[] = [
  ['Date', (night) => night.day],
  ['Property code', (night) => night.hotel.code],
  ['Name', (night) => night.hotel.name],
  ['Rooms', (night) => night.physicalRooms],
  ['Out of order', (night) => night.outOfOrderRooms],
  ['Rooms sold', (night) => night.roomsSold],
  ['Complimentary', (night) => night.complimentaryRooms],
  ['House use', (night) => night.houseUseRooms],
  ['Currency', (_, currency) => currency],
  ['Room revenue', (night, currency) => money(night.roomRevenue, currency)],
  ['Food and beverage', (night, currency) => money(night.foodAndBeverage, currency)],
  ['Other revenue', (night, currency) => money(night.otherRevenue, currency)],
  ['Gross operating profit', (night, currency) => money(night.grossOperatingProfit, currency)],
  ['Total revenue', (night, currency) => money(night.totalRevenue, currency)],
  ['Rooms on offer', (night) => night.availableRooms],
  ['Occupancy (share)', (night) => decimalCell(night.occupancy)],
  ['ADR', (night) => decimalCell(night.adr)],
  ['RevPAR', (night) => decimalCell(night.revpar)],
  ['TRevPAR', (night) => decimalCell(night.trevpar)],
  ['GOPPAR', (night) => decimalCell(night.goppar)],
  ['Loss night', (night) => yesNoCell(night.isLossNight)],
  ['Source', (night) => night.source],
  ['Recorded at (UTC)', (night) => night.recordedAt],
]

export const EXPORT_HEADER = COLUMNS.map(([header]) => header)

export function exportedNight(night: RecordedNight, currency: string): readonly CsvCell[] {
  return COLUMNS.map(([, cell]) => cell(night, currency))
}
