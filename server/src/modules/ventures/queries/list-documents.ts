import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { requireInScope } from '../policy.ts'
import { documentRows } from './document-rows.ts'

/** What is put away stands in a list of its own. */
export async function listDocuments(
  db: Reads,
  caller: Caller,
  { id, archived }: ParsedInput<typeof contract.documents.listDocuments>,
): Promise<Reply<typeof contract.documents.listDocuments>> {
  const venture = requireInScope(caller, id)
  const which = archived === 'true' ? sql`d.archived_at is not null` : sql`d.archived_at is null`
  return { items: await documentRows(db, caller, venture.id, which) }
}
