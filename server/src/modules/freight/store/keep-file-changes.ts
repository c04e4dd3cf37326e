import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { ImportTarget } from '../../../platform/imports/kind.ts'

/** A load or a quote that a file changed, with what its page tells of it. */
export type FileChange = { readonly recordId: string; readonly facts: object }

/** What a chunk of a file changed, in one statement; `of` says which column names the records. */
export async function keepFileChanges(
  tx: Tx,
  caller: Caller,
  { ventureId, importId }: Pick<ImportTarget, 'ventureId' | 'importId'>,
  of: 'load_id' | 'quote_id',
  changes: readonly FileChange[],
): Promise<void> {
  if (changes.length === 0) return
  await sql`
    insert into freight.file_changes (venture_id, import_id, ${sql.ref(of)}, facts, at, recorded_by)
    select ${ventureId}, ${importId}, g."recordId", g.facts, ${caller.now}::timestamptz, ${caller.person?.id ?? null}::uuid
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as g ("recordId" uuid, facts jsonb)`.execute(tx)
}
