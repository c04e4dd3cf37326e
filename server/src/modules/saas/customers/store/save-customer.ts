import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { CustomerFields, CustomerRow } from './customer-row.ts'
import { namedOnce } from './named-once.ts'

/** Answers its id. Refuses `customer.name_taken`, `customer.reference_taken`. */
export async function insertCustomer(
  tx: Tx,
  caller: Caller,
  ventureId: VentureId,
  fields: CustomerFields,
): Promise<string> {
  const { id } = await namedOnce(fields, () =>
    tx
      .insertInto('saas.customers')
      .values({ ...fields, venture_id: ventureId, created_at: caller.now, created_by: personOf(caller) })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  return id
}

/** Writes what an edit says, and raises the version. Refuses `customer.name_taken`, `customer.reference_taken`. */
export async function saveCustomer(tx: Tx, row: CustomerRow, fields: CustomerFields): Promise<void> {
  await namedOnce(fields, () =>
    tx
      .updateTable('saas.customers')
      .set({ ...fields, version: row.version + 1 })
      .where('venture_id', '=', row.venture_id)
      .where('id', '=', row.id)
      .execute(),
  )
}

export async function writeVoid(
  tx: Tx,
  row: CustomerRow,
  { at, by, reason }: { readonly at: string; readonly by: string | null; readonly reason: string },
): Promise<void> {
  await tx
    .updateTable('saas.customers')
    .set({ voided_at: at, voided_by: by, void_reason: reason, version: row.version + 1 })
    .where('venture_id', '=', row.venture_id)
    .where('id', '=', row.id)
    .execute()
}

/** How many subscriptions of it count. */
export async function countSubscriptions(tx: Tx, row: CustomerRow): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from saas.subscriptions s
    where s.venture_id = ${row.venture_id} and s.customer_id = ${row.id} and s.voided_at is null`.execute(tx)
  return rows[0]?.count ?? 0
}
