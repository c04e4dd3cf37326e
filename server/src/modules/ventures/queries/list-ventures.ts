import type { contract, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { ventureView } from '../view.ts'
import { VENTURE_COLUMNS } from './venture-columns.ts'

/** A person without any venture gets an empty list, never an unfiltered one. */
export async function listVentures(db: Reads, caller: Caller): Promise<Reply<typeof contract.ventures.listVentures>> {
  if (caller.scope.length === 0) return { items: [] }
  const rows = await db
    .selectFrom('ventures.ventures')
    .select([...VENTURE_COLUMNS])
    .where('id', 'in', [...caller.scope])
    .orderBy('name')
    .orderBy('id')
    .execute()
  return { items: rows.map((row) => ventureView(caller, row)) }
}
