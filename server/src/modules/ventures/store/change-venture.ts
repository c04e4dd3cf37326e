import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import { constraintOf } from '../../../platform/db/sqlstate.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { requireInScope } from '../policy.ts'
import { VENTURE_COLUMNS } from '../queries/venture-columns.ts'
import type { VentureRow } from '../view.ts'

/** By column; what is not named stays as it is. */
export type VentureChange = {
  readonly [K in 'name' | 'currency' | 'zone' | 'week_start' | 'live_from' | 'working_weekdays']?:
    | VentureRow[K]
    | undefined
}

/** Held against every fact that is being written: one refers to its venture, and waits. */
export async function holdVenture(tx: Tx, caller: Caller, id: string): Promise<VentureRow> {
  requireInScope(caller, id)
  await tx.selectFrom('ventures.ventures').select('id').where('id', '=', id).forUpdate().execute()
  return tx
    .selectFrom('ventures.ventures')
    .select([...VENTURE_COLUMNS])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

export async function saveVenture(tx: Tx, before: VentureRow, change: VentureChange): Promise<VentureRow> {
  try {
    return await tx
      .updateTable('ventures.ventures')
      .set({ ...change, version: before.version + 1 })
      .where('id', '=', before.id)
      .returning([...VENTURE_COLUMNS])
      .executeTakeFirstOrThrow()
  } catch (error) {
    if (constraintOf(error) === 'ventures_ground')
      refuse(
        'refused',
        'venture.has_facts',
        'Work is recorded in this venture: its currency, time zone, first day of the week and first live day stay as they are.',
      )
    throw error
  }
}
