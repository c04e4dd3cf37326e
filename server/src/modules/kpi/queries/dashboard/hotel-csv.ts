import type { HotelFigures } from '@holdfast/contract'
import { decimalCell, moneyCell } from '../../../../platform/http/csv-cells.ts'
import type { HotelMeasures } from '../../views/hotel-view.ts'
import type { CsvColumn } from './csv-columns.ts'

type Row = HotelMeasures & Pick<HotelFigures, 'currency'>

const money = (minor: number | null, currency: string) => (minor === null ? null : moneyCell(minor, currency))

/** Blank: no data. */
export const HOTEL_COLUMNS: readonly CsvColumn<Row>[] = [
  ['Nights recorded', (row) => row.nights],
  ['Rooms available', (row) => row.roomsAvailable],
  ['Rooms sold', (row) => row.roomsSold],
  ['Complimentary rooms', (row) => row.complimentaryRooms],
  ['House use rooms', (row) => row.houseUseRooms],
  ['Rooms out of order', (row) => row.outOfOrderRooms],
  ['Occupancy (fraction)', (row) => decimalCell(row.occupancy)],
  ['ADR (currency)', (row) => decimalCell(row.adr)],
  ['RevPAR (currency)', (row) => decimalCell(row.revpar)],
  ['TRevPAR (currency)', (row) => decimalCell(row.trevpar)],
  ['GOPPAR (currency)', (row) => decimalCell(row.goppar)],
  ['Occupancy with complimentary (fraction)', (row) => decimalCell(row.occupancyWithComplimentary)],
  ['ADR with complimentary (currency)', (row) => decimalCell(row.adrWithComplimentary)],
  ['Occupancy, out of order available (fraction)', (row) => decimalCell(row.occupancyCounted)],
  ['Occupancy, out of order subtracted (fraction)', (row) => decimalCell(row.occupancySubtracted)],
  ['RevPAR, out of order available (currency)', (row) => decimalCell(row.revparCounted)],
  ['RevPAR, out of order subtracted (currency)', (row) => decimalCell(row.revparSubtracted)],
  ['Room revenue (currency)', (row) => money(row.roomRevenueMinor, row.currency)],
  ['Food and beverage (currency)', (row) => money(row.foodAndBeverageMinor, row.currency)],
  ['Other revenue (currency)', (row) => money(row.otherRevenueMinor, row.currency)],
  ['Revenue (currency)', (row) => money(row.totalRevenueMinor, row.currency)],
  ['Gross operating profit (currency)', (row) => money(row.grossOperatingProfitMinor, row.currency)],
  ['Loss nights', (row) => (row.lossJudged === 0 ? null : row.lossNights)],
  ['Reviews received', (row) => row.reviewsReceived],
  ['Negative reviews', (row) => row.reviewsNegative],
  ['Response rate (fraction)', (row) => decimalCell(row.responseRate)],
  ['Mean score (fraction)', (row) => decimalCell(row.meanScore)],
  ['Reviews answered', (row) => row.reviewsAnswered],
  ['Answered in time (fraction)', (row) => decimalCell(row.answeredInTime)],
  ['Hours to the first answer', (row) => decimalCell(row.meanResponseHours)],
  ['Disputes received', (row) => row.disputesOpened],
  ['Disputes won', (row) => row.disputesWon],
  ['Disputes lost', (row) => row.disputesLost],
  ['Disputes closed without action', (row) => row.disputesClosed],
  ['Win rate (fraction)', (row) => decimalCell(row.winRate)],
  ['Win rate by amount (fraction)', (row) => decimalCell(row.winRateByAmount)],
  ['Recovered (currency)', (row) => money(row.recoveredMinor, row.currency)],
]
