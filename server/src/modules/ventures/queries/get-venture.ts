import type { Venture } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { requireInScope } from '../policy.ts'
import { ventureView } from '../view.ts'
import { VENTURE_COLUMNS } from './venture-columns.ts'

export async function getVenture(db: Reads, caller: Caller, input: { readonly id: string }): Promise<Venture> {
  requireInScope(caller, input.id)
  const row = await db
    .selectFrom('ventures.ventures')
    .select([...VENTURE_COLUMNS])
    .where('id', '=', input.id)
    .executeTakeFirst()
  return row
    ? ventureView(caller, row)
    : refuse('forbidden', 'venture.out_of_scope', 'You do not belong to this venture.')
}
