import type { Load } from '@holdfast/engine/freight'
import { knownPerson } from '../../../platform/db/known-person.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { keepAwards } from '../outreach/store/keep-awards.ts'
import { keepRecord, recordAfter } from '../record/store/keep-record.ts'
import type { HeldLoad } from './hold-load.ts'
import type { LoadRow } from './load-row.ts'

/** What a load has beside what its rules look at. */
export type LoadDetails = Pick<
  LoadRow,
  | 'origin_city'
  | 'origin_state'
  | 'destination_city'
  | 'destination_state'
  | 'equipment'
  | 'weight_pounds'
  | 'customer_reference'
  | 'void_reason'
>

/**
 * Writes what a decision changed, and what is recorded beside the load where that follows; a decision that changed
 * nothing writes nothing. Refuses `load.charges_exceed_figure`, `stop.times_disagree`.
 */
export async function saveLoad(tx: Tx, held: HeldLoad, next: Load, details: Partial<LoadDetails> = {}): Promise<void> {
  const { load: before } = held
  if (next === before) return
  // Decided before the first write: what is refused leaves nothing behind, also where many loads share a transaction.
  const record = recordAfter(held, next)
  const { delivered_by: deliveredBy, ...changed } = changedColumns(before, next)
  await tx
    .updateTable('freight.loads')
    .set({ ...changed, ...details })
    .$if(deliveredBy !== undefined, (update) =>
      update.set({ delivered_by: knownPerson(next.ventureId, deliveredBy ?? null) }),
    )
    .where('venture_id', '=', next.ventureId)
    .where('id', '=', next.id)
    .execute()
  await keepRecord(tx, held, record)
  await keepAwards(tx, next.ventureId, [{ before, load: next }], held.holder.at)
}

function changedColumns(before: Load, next: Load): Partial<ReturnType<typeof toRow>> {
  const old = toRow(before)
  const isChanged = (name: string, value: unknown) => old[name as keyof typeof old] !== value
  return Object.fromEntries(Object.entries(toRow(next)).filter(([name, value]) => isChanged(name, value)))
}

/** The columns of what rules decide. */
export function toRow(load: Load) {
  return {
    status: load.status,
    customer_id: load.customerId,
    carrier_id: load.carrierId,
    own_driver_id: load.ownUnit?.driverId ?? null,
    own_truck: load.ownUnit?.truck ?? null,
    miles: load.miles,
    pickup_from: load.pickupFrom,
    pickup_to: load.pickupTo,
    delivery_from: load.deliveryFrom,
    delivery_to: load.deliveryTo,
    bill_minor: load.billMinor,
    cost_minor: load.costMinor,
    billing_date: load.billingDate,
    billing_date_fixed: load.billingDateFixed,
    ...lifeOf(load),
    version: load.version,
  }
}

function lifeOf(load: Load) {
  return {
    covered_at: load.coveredAt,
    covered_on: load.coveredOn,
    dispatched_at: load.dispatchedAt,
    picked_up_at: load.pickedUpAt,
    picked_up_on: load.pickedUpOn,
    delivered_at: load.deliveredAt,
    delivered_on: load.deliveredOn,
    delivered_by: load.deliveredBy,
    invoiced_at: load.invoicedAt,
    paid_at: load.paidAt,
    lost_at: load.lostAt,
    lost_on: load.lostOn,
    lost_reason: load.lostReason,
    lost_note: load.lostNote,
    cancelled_at: load.cancelledAt,
    cancelled_on: load.cancelledOn,
    cancel_reason: load.cancelReason,
    voided_at: load.voidedAt,
  }
}
