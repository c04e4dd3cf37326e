import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { HeldLoad } from '../../store/hold-load.ts'

/** What is kept beside a load and never rewritten; a mistaken one is taken back with a reason and stays. */
export type Kept = 'check_calls' | 'load_notes' | 'load_documents'

const NAMES: Readonly<Record<Kept, string>> = {
  check_calls: 'check call',
  load_notes: 'note',
  load_documents: 'document',
}

/** Refuses `record.not_found` for what is none of this load. */
export function refuseUnknown(kept: Kept): never {
  return refuse('not_found', 'record.not_found', `There is no such ${NAMES[kept]} on this load.`)
}

/** One taken back already stays as it is. Refuses `record.not_found`. */
export async function takeBack(tx: Tx, held: HeldLoad, kept: Kept, id: string, reason: string): Promise<void> {
  const { load, holder } = held
  const table = sql.table(`freight.${kept}`)
  const found = await sql`
    select from ${table} where venture_id = ${load.ventureId} and load_id = ${load.id} and id = ${id}`.execute(tx)
  if (found.rows.length === 0) refuseUnknown(kept)
  await sql`
    update ${table} set voided_at = ${holder.at}, voided_by = ${holder.by}, void_reason = ${reason}
    where venture_id = ${load.ventureId} and load_id = ${load.id} and id = ${id} and voided_at is null`.execute(tx)
}
