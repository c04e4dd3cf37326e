import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { ChangedCall } from '../imports/decide-calls.ts'
import { importedAssignments, importedRow } from './imported-columns.ts'

/** The calls whose rows say something new, in one statement; where it is the same in other words, the version stays. */
export async function updateImportedCalls(tx: Tx, ventureId: string, changed: readonly ChangedCall[]): Promise<void> {
  if (changed.length === 0) return
  const rows = changed.map(({ after, digest }) => ({
    ...importedRow(after),
    id: after.id,
    import_digest: digest,
    version: after.version,
  }))
  await sql`
    update bpo.call_logs c set ${importedAssignments()}, import_digest = g.import_digest, version = g.version
    from jsonb_populate_recordset(null::bpo.call_logs, ${JSON.stringify(rows)}::jsonb) g
    where c.venture_id = ${ventureId} and c.id = g.id`.execute(tx)
}
