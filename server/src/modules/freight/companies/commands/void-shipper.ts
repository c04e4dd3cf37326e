import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { authorizeCorrection } from '../company-policy.ts'
import { findLocation, locationView } from '../queries/location-row.ts'
import { type HeldCompany, holdVoidable, saveVoid } from '../store/void-company.ts'

type Endpoint = typeof contract.customers.voidShipper

/** Takes a location that was entered by mistake out of every list. Refuses `location.usual`. */
export async function voidShipper(
  tx: Tx,
  caller: Caller,
  { id, reason }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const held = await holdVoidable(tx, caller, 'location', id)
  authorizeCorrection(caller, held.ventureId, 'void locations of customers')
  const location = await findLocation(tx, held.ventureId, id)
  if (held.isVoid) return locationView(caller, location)
  if (location.isDefault)
    refuse(
      'conflict',
      'location.usual',
      `${held.name} is where new loads of this customer begin. Make another location the usual one first.`,
    )
  await saveVoid(tx, 'location', held, { at: caller.now, by: caller.person?.id ?? null, reason })
  await record(tx, caller, held, { reason, customerId: location.customerId })
  return locationView(caller, await findLocation(tx, held.ventureId, id))
}

export async function bringBackShipper(
  tx: Tx,
  caller: Caller,
  { id }: { readonly id: string },
): Promise<Reply<Endpoint>> {
  const held = await holdVoidable(tx, caller, 'location', id)
  authorizeCorrection(caller, held.ventureId, 'bring back locations of customers')
  if (held.isVoid) {
    await saveVoid(tx, 'location', held, null)
    const { customerId } = await findLocation(tx, held.ventureId, id)
    await record(tx, caller, held, { reason: null, customerId })
  }
  return locationView(caller, await findLocation(tx, held.ventureId, id))
}

type Said = { readonly reason: string | null; readonly customerId: string }

/** Told of the customer, whose page shows it. */
async function record(tx: Tx, caller: Caller, held: HeldCompany, { reason, customerId }: Said): Promise<void> {
  const { ventureId, id, name } = held
  await audit(tx, caller, {
    ventureId,
    action: reason === null ? 'freight.bring_back_location' : 'freight.void_location',
    subject: { kind: 'location', id },
    after: { name, reason },
  })
  const type = reason === null ? 'freight.shipper_brought_back' : 'freight.shipper_voided'
  publish(tx, caller, ventureId, [{ type, subjectId: customerId, days: [], facts: { name, reason } }])
}
