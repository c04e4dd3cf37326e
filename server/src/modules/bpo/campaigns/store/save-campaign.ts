import type { NewTerms } from '@holdfast/engine/bpo'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { StoredCampaign } from '../queries/campaign-row.ts'

type Which = Pick<StoredCampaign, 'id' | 'ventureId'>
type Fields = { readonly name: string; readonly isActive: boolean }

export async function isNameTaken(tx: Tx, { ventureId, id }: Which, name: string): Promise<boolean> {
  const { rows } =
    await sql`select from bpo.campaigns where venture_id = ${ventureId} and name = ${name} and id <> ${id}`.execute(tx)
  return rows.length > 0
}

export async function saveCampaign(tx: Tx, { ventureId, id }: Which, { name, isActive }: Fields): Promise<void> {
  await sql`
    update bpo.campaigns set name = ${name}, is_active = ${isActive}, revision = revision + 1
    where venture_id = ${ventureId} and id = ${id}`.execute(tx)
}

/** What was said for the day before is overwritten. */
export async function saveTerms(tx: Tx, { person, now }: Caller, { ventureId, id }: Which, terms: NewTerms) {
  await sql`
    insert into bpo.campaign_terms
      (venture_id, campaign_id, starts_on, service_level_variant, service_level_seconds, short_abandon_seconds, set_by, set_at)
    values (${ventureId}, ${id}, ${terms.startsOn}, ${terms.variant}, ${terms.thresholdSeconds}, ${terms.shortAbandonSeconds},
      ${person?.id ?? null}, ${now})
    on conflict (venture_id, campaign_id, starts_on) do update set service_level_variant = excluded.service_level_variant,
      service_level_seconds = excluded.service_level_seconds, short_abandon_seconds = excluded.short_abandon_seconds,
      set_by = excluded.set_by, set_at = excluded.set_at`.execute(tx)
  await sql`update bpo.campaigns set revision = revision + 1 where venture_id = ${ventureId} and id = ${id}`.execute(tx)
}
