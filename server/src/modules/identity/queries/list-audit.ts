import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor.ts'
import { auditEntries } from './audit-entries.ts'

export async function listAudit(
  db: Reads,
  _caller: Caller,
  input: ParsedInput<typeof contract.audit.listAudit>,
): Promise<Reply<typeof contract.audit.listAudit>> {
  const [at, id] = decodeCursor(input, input.cursor, 2) ?? []
  const after = at === undefined || id === undefined ? null : { at, id }
  const { items, next } = await auditEntries(db, input, after, input.limit)
  return {
    items: [...items],
    nextCursor: next && encodeCursor(input, [next.at, next.id]),
    hasMore: next !== null,
  }
}
