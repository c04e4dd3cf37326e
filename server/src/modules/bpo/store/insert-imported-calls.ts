import type { Call } from '@holdfast/engine/bpo'
import type { CallId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { type CallRow, keyOf } from '../imports/call-row.ts'
import { importedColumns, importedRow } from './imported-columns.ts'

type Fresh = { readonly row: CallRow; readonly call: Call }
type Made = { readonly id: CallId; readonly external_ref: string | null; readonly import_key: string | null }

/** Inserts the calls that do not stand yet, in one statement, and answers which those were. */
export async function insertImportedCalls(
  tx: Tx,
  caller: Caller,
  ventureId: string,
  fresh: readonly Fresh[],
): Promise<ReadonlyMap<CallRow, Call>> {
  const rows = fresh.map(({ row, call }) => ({
    ...importedRow(call),
    external_ref: call.externalRef,
    // A call with a reference needs no other key.
    import_key: call.externalRef === null ? row.key : null,
    import_digest: row.digest,
    is_test: call.isTest,
    currency: call.currency,
  }))
  const { rows: made } = await sql<Made>`
    insert into bpo.call_logs (venture_id, created_by, created_at, external_ref, import_key, import_digest, is_test, currency, ${importedColumns()})
    select ${ventureId}, (select user_id from ventures.people_facts where venture_id = ${ventureId} and user_id = ${caller.person?.id ?? null}),
      ${caller.now}, g.external_ref, g.import_key, g.import_digest, g.is_test, g.currency, ${importedColumns('g')}
    from jsonb_populate_recordset(null::bpo.call_logs, ${JSON.stringify(rows)}::jsonb) g
    on conflict do nothing returning id, external_ref, import_key`.execute(tx)
  const ids = new Map(made.map((row) => [keyOf(row.external_ref, row.import_key), row.id]))
  return new Map(
    fresh.flatMap(({ row, call }) => {
      const id = ids.get(row.key)
      return id === undefined ? [] : [[row, { ...call, id }]]
    }),
  )
}
