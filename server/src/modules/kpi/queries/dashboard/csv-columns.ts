import type { BpoFigures, FreightFigures, FreightRow } from '@holdfast/contract'
import { decimalCell, moneyCell } from '../../../../platform/http/csv-cells.ts'
import type { CsvCell } from '../../../../platform/http/csv-file.ts'
import type { BpoMeasures } from './bpo-row.ts'

/** A measure with its unit in the header, so that a file explains itself. */
export type CsvColumn<R> = readonly [header: string, cell: (row: R) => CsvCell]

export const FREIGHT_PERIOD: readonly CsvColumn<FreightFigures>[] = [
  ['Currency', (row) => row.currency],
  ['New loads', (row) => row.created],
  ['Covered loads', (row) => row.covered],
  ['Lost loads', (row) => row.lost],
  ['Lost value (currency)', (row) => moneyCell(row.lostValueMinor, row.currency)],
  ['Carriers that fell off', (row) => row.bounced],
  ['Load-days at risk', (row) => row.atRisk],
  ['Delivered loads', (row) => row.delivered],
  ['On-time pickup (fraction)', (row) => decimalCell(row.onTimePickup)],
  ['On-time delivery (fraction)', (row) => decimalCell(row.onTimeDelivery)],
  ['Billed loads', (row) => row.billed],
  ['Revenue (currency)', (row) => moneyCell(row.revenueMinor, row.currency)],
  ['Margin of loads with known cost (currency)', (row) => moneyCell(row.marginMinor, row.currency)],
  ['Margin share (fraction)', (row) => decimalCell(row.marginPct)],
  ['Loads without cost', (row) => row.unknownCost],
  ['Miles', (row) => decimalCell(row.miles)],
  ['Revenue per mile (currency)', (row) => decimalCell(row.revenuePerMile)],
]

export type RowOfCurrency = FreightRow & { readonly currency: string }

export const FREIGHT_ROW: readonly CsvColumn<RowOfCurrency>[] = [
  ['Name', (row) => row.label],
  ['Currency', (row) => row.currency],
  ['Billed loads', (row) => row.loads],
  ['Revenue (currency)', (row) => moneyCell(row.revenueMinor, row.currency)],
  ['Margin of loads with known cost (currency)', (row) => moneyCell(row.marginMinor, row.currency)],
  ['Margin share (fraction)', (row) => decimalCell(row.marginPct)],
  ['Loads without cost', (row) => row.unknownCost],
  ['Miles', (row) => decimalCell(row.miles)],
  ['Revenue per mile (currency)', (row) => decimalCell(row.revenuePerMile)],
]

export const BPO_ROW: readonly CsvColumn<BpoMeasures>[] = [
  ['Calls', (row) => row.calls],
  ['Offered', (row) => row.offered],
  ['Answered', (row) => row.answered],
  ['Abandonment (fraction)', (row) => decimalCell(row.abandonment)],
  ['Speed of answer (s)', (row) => decimalCell(row.averageSpeedOfAnswer)],
  ['Handle time (s)', (row) => decimalCell(row.averageHandleTime)],
  ['Talk (s)', (row) => decimalCell(row.averageTalk)],
  ['Service level (fraction)', (row) => decimalCell(row.serviceLevel)],
  ['Connects', (row) => row.connects],
  ['Appointments', (row) => row.appointments],
  ['Deals', (row) => row.deals],
  ['Conversion (fraction)', (row) => decimalCell(row.conversion)],
  ['Satisfaction (1 to 5)', (row) => decimalCell(row.satisfaction)],
]

export const BPO_PERIOD: readonly CsvColumn<BpoFigures>[] = [
  ['Currency', (row) => row.currency],
  ['Calls', (row) => row.calls],
  ['Offered', (row) => row.inbound],
  ['Outgoing', (row) => row.outbound],
  ['Answered', (row) => row.answered],
  ['Abandoned', (row) => row.abandoned],
  ['Answered share (fraction)', (row) => decimalCell(row.answeredShare)],
  ['Abandonment (fraction)', (row) => decimalCell(row.abandonment)],
  ['Speed of answer (s)', (row) => decimalCell(row.averageSpeedOfAnswer)],
  ['Handle time (s)', (row) => decimalCell(row.averageHandleTime)],
  ['Talk (s)', (row) => decimalCell(row.averageTalk)],
  ['Service level (fraction)', (row) => decimalCell(row.serviceLevel)],
  ['Dials', (row) => row.dials],
  ['Connects', (row) => row.connects],
  ['Connects per dial (fraction)', (row) => decimalCell(row.connectsPerDial)],
  ['Resolved share (fraction)', (row) => decimalCell(row.resolvedShare)],
  ['Appointments', (row) => row.appointments],
  ['Deals', (row) => row.deals],
  ['Conversion (fraction)', (row) => decimalCell(row.conversion)],
  ['Revenue (currency)', (row) => moneyCell(row.revenueMinor, row.currency)],
  ['Satisfaction (1 to 5)', (row) => decimalCell(row.satisfaction)],
]
