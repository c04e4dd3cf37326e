import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'

/** Nobody else changes them until this transaction ends. */
export async function holdTotals(tx: Tx, caller: Caller, id: string): Promise<void> {
  await sql`
    select from bpo.day_totals where venture_id = any (${caller.scope}::uuid[]) and id = ${id} for update`.execute(tx)
}

type Voided = { readonly ventureId: string; readonly id: string; readonly reason: string }

export async function saveVoid(tx: Tx, { person, now }: Caller, { ventureId, id, reason }: Voided): Promise<void> {
  await sql`
    update bpo.day_totals set voided_at = ${now}, void_reason = ${reason}, recorded_by = ${person?.id ?? null},
      recorded_at = ${now}, version = version + 1
    where venture_id = ${ventureId} and id = ${id}`.execute(tx)
}
