import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { CarrierFields, HeldCarrier, PreferredLane } from './hold-carrier.ts'

export async function saveCarrier(tx: Tx, { ventureId, id }: HeldCarrier, fields: CarrierFields): Promise<void> {
  const { liability, cargo } = fields
  await sql`
    update freight.carriers set name = ${fields.name}, status = ${fields.status}, mc_number = ${fields.mcNumber},
      dot_number = ${fields.dotNumber}, scac = ${fields.scac}, contact_name = ${fields.contactName},
      email = ${fields.email}, phone = ${fields.phone}, equipment = ${[...fields.equipment]}::text[],
      liability_minor = ${liability.amountMinor}, liability_expires_on = ${liability.expiresOn},
      cargo_minor = ${cargo.amountMinor}, cargo_expires_on = ${cargo.expiresOn}, rating = ${fields.rating},
      compliance = ${fields.compliance}, compliance_reason = ${fields.complianceReason},
      do_not_use_reason = ${fields.doNotUseReason}, notes = ${fields.notes}, version = version + 1
    where venture_id = ${ventureId} and id = ${id}`.execute(tx)
}

/** The lanes are these, each once, and no others. */
export async function writeLanes(
  tx: Tx,
  { ventureId, id }: Pick<HeldCarrier, 'ventureId' | 'id'>,
  lanes: readonly PreferredLane[],
): Promise<void> {
  await sql`delete from freight.carrier_lanes where venture_id = ${ventureId} and carrier_id = ${id}`.execute(tx)
  if (lanes.length === 0) return
  await sql`
    insert into freight.carrier_lanes (venture_id, carrier_id, origin_state, destination_state)
    select ${ventureId}, ${id}, g.origin, g.destination
    from unnest(${lanes.map((lane) => lane.originState)}::text[],
      ${lanes.map((lane) => lane.destinationState)}::text[]) as g (origin, destination)
    on conflict do nothing`.execute(tx)
}

type Numbers = { readonly mcNumber: string | null; readonly dotNumber: string | null }

/** Who bears one of these numbers already; for one that was merged, the one that stayed. */
export async function carrierNumbered(
  tx: Tx,
  ventureId: string,
  { mcNumber, dotNumber }: Numbers,
  except: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select coalesce(k.merged_into, k.id) as id from freight.carriers k
    where k.venture_id = ${ventureId} and k.id <> ${except} and (k.mc_number = ${mcNumber} or k.dot_number = ${dotNumber})
    order by k.id limit 1`.execute(tx)
  return rows[0]?.id
}
