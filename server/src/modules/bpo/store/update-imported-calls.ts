import type { Call } from '@holdfast/engine/bpo'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Standing } from '../imports/decide-calls.ts'
import { IMPORTED_COLUMNS, importedAssignments, importedRow } from './imported-columns.ts'

export type Updated = { readonly before: Call; readonly after: Call }

/** The calls that rows changed, in one statement; a call whose row says the same in other words keeps its version. */
export async function updateImportedCalls(
  tx: Tx,
  ventureId: string,
  standing: ReadonlyMap<string, Standing>,
): Promise<readonly Updated[]> {
  const stood = [...standing.values()].flatMap(({ before, call, digest }) =>
    before === null ? [] : [{ before, call, digest }],
  )
  if (stood.length === 0) return []
  const rows = stood.map(({ call, digest }) => ({ ...importedRow(call), id: call.id, digest, version: call.version }))
  await sql`
    update bpo.call_logs c set ${importedAssignments()}, import_digest = g.digest, version = g.version
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g (id uuid, digest text, version int, ${sql.raw(IMPORTED_COLUMNS)})
    where c.venture_id = ${ventureId} and c.id = g.id and (c.version <> g.version or c.import_digest is distinct from g.digest)`.execute(
    tx,
  )
  return stood.filter(({ before, call }) => call !== before).map(({ before, call }) => ({ before, after: call }))
}
