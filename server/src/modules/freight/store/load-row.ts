import type { Credit, Load, LoadStatus, LostReason, OwnUnit } from '@holdfast/engine/freight'
import type { CarrierId, CustomerId, LoadId, UserId, VentureId } from '@holdfast/engine/kernel'
import type { Selectable } from 'kysely'
import type { DB } from '../../../generated/schema.ts'
import { laneOf } from '../lane.ts'

export const LOAD_COLUMNS = [
  'venture_id',
  'id',
  'number',
  'status',
  'customer_id',
  'carrier_id',
  'own_driver_id',
  'own_truck',
  'origin_city',
  'origin_state',
  'destination_city',
  'destination_state',
  'equipment',
  'miles',
  'weight_pounds',
  'customer_reference',
  'quote_id',
  'pickup_from',
  'pickup_to',
  'delivery_from',
  'delivery_to',
  'currency',
  'bill_minor',
  'cost_minor',
  'billing_date',
  'billing_date_fixed',
  'created_at',
  'created_on',
  'covered_at',
  'covered_on',
  'dispatched_at',
  'picked_up_at',
  'picked_up_on',
  'delivered_at',
  'delivered_on',
  'delivered_by',
  'invoiced_at',
  'paid_at',
  'lost_at',
  'lost_on',
  'lost_reason',
  'lost_note',
  'cancelled_at',
  'cancelled_on',
  'cancel_reason',
  'is_test',
  'voided_at',
  'void_reason',
  'version',
] as const

export type LoadRow = Pick<Selectable<DB['freight.loads']>, (typeof LOAD_COLUMNS)[number]>

/** What a row does not say about its load. */
type Beside = { readonly customerName: string; readonly zone: string; readonly credits: readonly Credit[] }

/** The load as its rules see it. */
export function toLoad(row: LoadRow, beside: Beside): Load {
  return { ...identityOf(row), ...figuresOf(row), ...lifeOf(row), ...beside }
}

function identityOf(row: LoadRow) {
  return {
    id: row.id as LoadId,
    ventureId: row.venture_id as VentureId,
    number: row.number,
    status: row.status as LoadStatus,
    customerId: row.customer_id as CustomerId,
    carrierId: row.carrier_id as CarrierId | null,
    ownUnit: ownUnitOf(row),
    lane: laneOf(row),
    isTest: row.is_test,
    version: row.version,
  }
}

function figuresOf(row: LoadRow) {
  return {
    currency: row.currency,
    billMinor: row.bill_minor,
    costMinor: row.cost_minor,
    miles: row.miles,
    pickupFrom: row.pickup_from,
    pickupTo: row.pickup_to,
    deliveryFrom: row.delivery_from,
    deliveryTo: row.delivery_to,
    billingDate: row.billing_date,
    billingDateFixed: row.billing_date_fixed,
  }
}

function lifeOf(row: LoadRow) {
  return {
    createdAt: row.created_at,
    createdOn: row.created_on,
    coveredAt: row.covered_at,
    coveredOn: row.covered_on,
    dispatchedAt: row.dispatched_at,
    pickedUpAt: row.picked_up_at,
    pickedUpOn: row.picked_up_on,
    deliveredAt: row.delivered_at,
    deliveredOn: row.delivered_on,
    deliveredBy: row.delivered_by as UserId | null,
    invoicedAt: row.invoiced_at,
    paidAt: row.paid_at,
    lostAt: row.lost_at,
    lostOn: row.lost_on,
    lostReason: row.lost_reason as LostReason | null,
    lostNote: row.lost_note,
    cancelledAt: row.cancelled_at,
    cancelledOn: row.cancelled_on,
    cancelReason: row.cancel_reason,
    voidedAt: row.voided_at,
  }
}

function ownUnitOf(row: LoadRow): OwnUnit | null {
  if (row.own_driver_id === null && row.own_truck === null) return null
  return { driverId: row.own_driver_id as UserId | null, truck: row.own_truck }
}
