import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import { knownPerson } from '../../../platform/db/known-person.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { StandingLoad } from '../imports/standing-load.ts'
import { toRow } from './save-load.ts'

/** The loads of a chunk that do not stand yet, in one statement; whoever imports entered them. */
export async function insertImportedLoads(
  tx: Tx,
  caller: Caller,
  ventureId: string,
  loads: readonly StandingLoad[],
): Promise<void> {
  const rows = loads.map((each) => ({ ...importedRow(each), number: each.load.number, import_key: each.importKey }))
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
  await sql`
    insert into freight.loads (venture_id, created_by, currency, ${sql.join(columns.map((column) => sql.ref(column)))})
    select ${ventureId}, ${knownPerson(ventureId, caller.person?.id ?? null)}, ${loads[0]?.load.currency},
      ${sql.join(columns.map((column) => sql.ref(`g.${column}`)))}
    from jsonb_populate_recordset(null::freight.loads, ${JSON.stringify(rows)}::jsonb) g`.execute(tx)
}

/** The columns that a file may say. */
export function importedRow({ load, details, externalRef, digest }: StandingLoad) {
  return {
    id: load.id,
    ...toRow(load),
    ...details,
    created_at: load.createdAt,
    created_on: load.createdOn,
    is_test: load.isTest,
    external_ref: externalRef,
    import_digest: digest,
  }
}
