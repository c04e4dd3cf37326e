import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { authorizeTakeBack } from '../../policy.ts'
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

type Mistaken = { readonly kept: Kept; readonly id: string; readonly reason: string }

const KEPT_BY = {
  check_calls: { column: 'made_by', wish: 'check_call' },
  load_notes: { column: 'written_by', wish: 'note' },
  load_documents: { column: 'uploaded_by', wish: 'document' },
} as const satisfies Readonly<Record<Kept, unknown>>

/**
 * By whoever kept it, or who may correct. One taken back already stays as it is. Refuses `record.not_found`,
 * `permission.missing`.
 */
export async function takeBack(tx: Tx, caller: Caller, held: HeldLoad, { kept, id, reason }: Mistaken): Promise<void> {
  const { load, holder } = held
  const table = sql.table(`freight.${kept}`)
  const found = await sql<{ kept_by: string | null }>`
    select ${sql.ref(KEPT_BY[kept].column)} as kept_by from ${table} where venture_id = ${load.ventureId} and load_id = ${load.id} and id = ${id}`.execute(
    tx,
  )
  const [row] = found.rows
  if (row === undefined) return refuseUnknown(kept)
  authorizeTakeBack(caller, KEPT_BY[kept].wish, load, row.kept_by)
  await sql`
    update ${table} set voided_at = ${holder.at}, voided_by = ${holder.by}, void_reason = ${reason}
    where venture_id = ${load.ventureId} and load_id = ${load.id} and id = ${id} and voided_at is null`.execute(tx)
}
