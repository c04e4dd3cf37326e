import type { Call } from '@holdfast/engine/bpo'
import type { CallId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Standing } from '../imports/decide-calls.ts'
import { IMPORTED_COLUMNS, importedColumns, importedRow } from './imported-columns.ts'

export type Inserted = { readonly before: null; readonly after: Call }

/** The calls that do not stand yet, in one statement. */
export async function insertImportedCalls(
  tx: Tx,
  caller: Caller,
  ventureId: string,
  standing: ReadonlyMap<string, Standing>,
): Promise<readonly Inserted[]> {
  const fresh = [...standing].filter(([, { before }]) => before === null)
  const [first] = fresh
  if (first === undefined) return []
  const rows = fresh.map(([key, { call, digest }]) => ({
    ...importedRow(call),
    ...keysFor(key, call),
    digest,
    is_test: call.isTest,
  }))
  const { rows: made } = await sql<{ id: CallId }>`
    insert into bpo.call_logs (venture_id, ${importedColumns()}, external_ref, import_key, import_digest, is_test, currency, created_by, created_at)
    select ${ventureId}, ${importedColumns('g')}, g.external_ref, g.import_key, g.digest, g.is_test, ${first[1].call.currency},
      (select user_id from ventures.people_facts where venture_id = ${ventureId} and user_id = ${caller.person?.id ?? null}),
      ${caller.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as g (${sql.raw(IMPORTED_COLUMNS)}, external_ref text, import_key text, digest text, is_test boolean)
    returning id`.execute(tx)
  return fresh.map(([, { call }], position) => ({
    before: null,
    after: { ...call, id: made[position]?.id ?? call.id },
  }))
}

/** A call with a reference needs no other key. */
function keysFor(key: string, { externalRef }: Call) {
  return { external_ref: externalRef, import_key: externalRef === null ? key : null }
}
