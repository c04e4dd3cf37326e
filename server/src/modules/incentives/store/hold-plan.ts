import type { PlanId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { PlanRef } from './plan-ref.ts'

export type HeldPlan = PlanRef & { readonly name: string; readonly currency: string }

/** The plan, locked: its versions are numbered and put in force one after the other. null: not in the caller's ventures. */
export async function holdPlan(tx: Tx, caller: Caller, id: string): Promise<HeldPlan | null> {
  const row = await tx
    .selectFrom('incentives.plans')
    .select(['id', 'venture_id', 'name', 'currency'])
    .where('venture_id', '=', sql<string>`any (${caller.scope}::uuid[])`)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row
    ? { ventureId: row.venture_id as VentureId, id: row.id as PlanId, name: row.name, currency: row.currency }
    : null
}
