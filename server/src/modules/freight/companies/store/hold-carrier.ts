import type { CompanyStatus, Compliance, Equipment } from '@holdfast/engine/freight'
import { type Day, refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { refuseMissing } from '../company-policy.ts'
import { CARRIER_FIELDS } from '../queries/carrier-columns.ts'

type Policy = { readonly amountMinor: number | null; readonly expiresOn: Day | null }
export type PreferredLane = { readonly originState: string; readonly destinationState: string }

/** What a person writes of a carrier. */
export type CarrierFields = {
  readonly name: string
  readonly status: CompanyStatus
  readonly mcNumber: string | null
  readonly dotNumber: string | null
  readonly scac: string | null
  readonly contactName: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly equipment: readonly Equipment[]
  readonly lanes: readonly PreferredLane[]
  readonly liability: Policy
  readonly cargo: Policy
  readonly rating: number | null
  readonly compliance: Compliance
  readonly complianceReason: string | null
  readonly doNotUseReason: string | null
  readonly notes: string | null
}
export type HeldCarrier = {
  readonly id: string
  readonly ventureId: string
  readonly mergedInto: string | null
  readonly externalRef: string | null
  readonly version: number
  readonly isVoid: boolean
  readonly fields: CarrierFields
}

/** Locks the carrier against everybody who would point at it, so that a merge sees every load of it. */
export async function holdCarrier(tx: Tx, caller: Caller, id: string): Promise<HeldCarrier> {
  const { rows } = await sql<HeldCarrier>`
    select k.id, k.venture_id as "ventureId", k.merged_into as "mergedInto", k.external_ref as "externalRef", k.version,
      k.voided_at is not null as "isVoid",
      ${CARRIER_FIELDS} as fields
    from freight.carriers k
    where k.venture_id = any (${[...caller.scope]}::uuid[]) and k.id = ${id}
    for update`.execute(tx)
  const held = rows[0] ?? refuseMissing('carrier')
  if (held.isVoid) refuse('conflict', 'carrier.void', 'This carrier is void. Bring it back before you work with it.')
  return held
}
