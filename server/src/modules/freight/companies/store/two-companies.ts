import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { RecordTable } from '../../store/record-table.ts'
import { authorizeCorrection, refuseMissing } from '../company-policy.ts'

export type Two = { readonly ventureId: string; readonly id: string; readonly intoId: string }

/**
 * Two customers or two carriers of one venture, for a caller who may merge there. Refuses `….not_found`, `….same` and
 * `….unknown` for the other one.
 */
export async function findTwo(
  tx: Tx,
  caller: Caller,
  table: RecordTable,
  { id, intoId }: { readonly id: string; readonly intoId: string },
): Promise<Two> {
  const kind = table.name === 'freight.customers' ? 'customer' : 'carrier'
  const { rows } = await sql<{ id: string; venture_id: string }>`
    select r.id, r.venture_id from ${sql.table(table.name)} r
    where r.venture_id = any (${[...caller.scope]}::uuid[]) and r.id = any (${[id, intoId]}::uuid[])
      and r.voided_at is null`.execute(tx)
  const [gone, into] = [id, intoId].map((each) => rows.find((row) => row.id === each))
  if (!gone) return refuseMissing(kind)
  authorizeCorrection(caller, gone.venture_id, `merge ${kind}s`)
  if (id === intoId) refuse('refused', `${kind}.same`, `A ${kind} is not merged with itself. Choose another one.`)
  if (into?.venture_id !== gone.venture_id)
    refuse('refused', `${kind}.unknown`, `This venture has no such ${kind}.`, { field: 'intoId' })
  return { ventureId: gone.venture_id, id, intoId }
}
