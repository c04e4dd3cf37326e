import { sql } from 'kysely'
import { type Caller, personOf } from '../../../../../platform/caller.ts'
import type { Reads, Tx } from '../../../../../platform/db/tx.ts'
import { type CustomerRow, toFields } from '../../../customers/store/customer-row.ts'
import { folded } from '../../../folded.ts'
import { takeImportLock } from '../../store/imported-subscriptions.ts'
import type { CustomerImportRow, StandingCustomer } from '../customer-import-row.ts'
import type { DecidedCustomers } from '../decide-customers.ts'

/** Those that count and bear one of the names or references. */
export async function standingCustomers(
  db: Reads,
  ventureId: string,
  rows: readonly CustomerImportRow[],
): Promise<readonly StandingCustomer[]> {
  const names = rows.map(({ said }) => folded(said.name))
  const references = rows.flatMap(({ said: { reference } }) => (reference === null ? [] : folded(reference)))
  const found = await sql<CustomerRow>`
    select c.* from saas.customers c where c.venture_id = ${ventureId} and c.voided_at is null
      and (c.name_folded = any (${names}::text[]) or c.reference_folded = any (${references}::text[]))
    order by c.id desc`.execute(db)
  return found.rows.map((row) => ({ id: row.id, fields: toFields(row), digest: row.import_digest }))
}

/** The same, locked first: what is read then is as new as the locks. One import that enters customers at a time writes in a venture. */
export async function heldCustomers(
  tx: Tx,
  ventureId: string,
  rows: readonly CustomerImportRow[],
): Promise<readonly StandingCustomer[]> {
  await takeImportLock(tx, ventureId)
  const ids = (await standingCustomers(tx, ventureId, rows)).map(({ id }) => id)
  await sql`
    select c.id from saas.customers c where c.venture_id = ${ventureId} and c.id = any (${ids}::uuid[])
    order by c.id for update`.execute(tx)
  return standingCustomers(tx, ventureId, rows)
}

/** Answers the ids of what is new. */
export async function insertCustomers(
  tx: Tx,
  caller: Caller,
  ventureId: string,
  created: DecidedCustomers['created'],
): Promise<readonly string[]> {
  const rows = created.map(({ said, digest }) => ({ ...said, digest }))
  const made = await sql<{ id: string }>`
    insert into saas.customers (venture_id, name, reference, email, note, created_at, created_by, import_digest)
    select ${ventureId}, g.name, g.reference, g.email, g.note, ${caller.now}, ${personOf(caller)}, g.digest
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g (name text, reference text, email text, note text, digest text)
    returning id`.execute(tx)
  return made.rows.map(({ id }) => id)
}

export async function updateCustomers(tx: Tx, ventureId: string, changed: DecidedCustomers['changed']): Promise<void> {
  const rows = changed.map(({ id, fields, digest }) => ({ ...fields, id, digest }))
  await sql`
    update saas.customers c set name = g.name, reference = g.reference, email = g.email, note = g.note, import_digest = g.digest,
      version = c.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g (id uuid, name text, reference text, email text, note text, digest text)
    where c.venture_id = ${ventureId} and c.id = g.id`.execute(tx)
}
