import { margin } from '@holdfast/engine/freight'
import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { moneyCell } from '../../../platform/http/csv-cells.ts'
import type { CsvCell } from '../../../platform/http/csv-file.ts'

export type ExportedLoad = {
  readonly id: string
  readonly place_day: Day | null
  readonly number: string
  readonly external_ref: string | null
  readonly status: string
  readonly customer: string
  readonly carrier: string | null
  readonly own_truck: string | null
  readonly origin_city: string
  readonly origin_state: string
  readonly destination_city: string
  readonly destination_state: string
  readonly equipment: string
  readonly miles: number | null
  readonly created_on: Day
  readonly covered_on: Day | null
  readonly picked_up_on: Day | null
  readonly delivered_on: Day | null
  readonly billing_date: Day | null
  readonly lost_on: Day | null
  readonly lost_reason: string | null
  readonly currency: string
  readonly bill_minor: number
  readonly cost_minor: number | null
}

/** Of a load `l` of a walk and the whole load `w`. */
export const exportedColumns = sql`l.id, l.place_day, w.number, w.external_ref, w.status,
  (select c.name from freight.customers c where c.venture_id = w.venture_id and c.id = w.customer_id) as customer,
  (select k.name from freight.carriers k where k.venture_id = w.venture_id and k.id = w.carrier_id) as carrier,
  w.own_truck, w.origin_city, w.origin_state, w.destination_city, w.destination_state, w.equipment, w.miles, w.created_on,
  w.covered_on, w.picked_up_on, w.delivered_on, w.billing_date, w.lost_on, w.lost_reason, w.currency, w.bill_minor, w.cost_minor`

type Column = readonly [header: string, cell: (load: ExportedLoad) => CsvCell]

/** Days are business days of the venture. */
const COLUMNS: readonly Column[] = [
  ['Number', (load) => load.number],
  ['Reference', (load) => load.external_ref],
  ['Status', (load) => load.status],
  ['Customer', (load) => load.customer],
  ['Carrier', (load) => load.carrier],
  ['Own truck', (load) => load.own_truck],
  ['Origin city', (load) => load.origin_city],
  ['Origin state', (load) => load.origin_state],
  ['Destination city', (load) => load.destination_city],
  ['Destination state', (load) => load.destination_state],
  ['Equipment', (load) => load.equipment],
  ['Miles', (load) => load.miles],
  ['Entered on', (load) => load.created_on],
  ['Covered on', (load) => load.covered_on],
  ['Picked up on', (load) => load.picked_up_on],
  ['Delivered on', (load) => load.delivered_on],
  ['Billing day', (load) => load.billing_date],
  ['Lost on', (load) => load.lost_on],
  ['Lost reason', (load) => load.lost_reason],
  ['Currency', (load) => load.currency],
  ['Bill (currency)', (load) => moneyCell(load.bill_minor, load.currency)],
  ['Cost (currency)', (load) => moneyCell(load.cost_minor, load.currency)],
  ['Margin (currency)', (load) => moneyCell(marginOf(load), load.currency)],
]

export const EXPORT_HEADER = COLUMNS.map(([header]) => header)

export function exportedRow(load: ExportedLoad): readonly CsvCell[] {
  return COLUMNS.map(([, cell]) => cell(load))
}

function marginOf({ bill_minor: billMinor, cost_minor: costMinor }: ExportedLoad): number | null {
  return margin({ billMinor, costMinor })
}
