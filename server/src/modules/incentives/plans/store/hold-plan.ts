import type { PlanId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { PlanRef } from './plan-ref.ts'

export type HeldPlan = PlanRef & { readonly name: string; readonly currency: string }

/**
 * The plan, locked: its versions are numbered and put in force one after the other. Not against references to it, which a
 * running commit holds for seconds. null: not in the caller's ventures.
 */
export async function holdPlan(tx: Tx, caller: Caller, id: string): Promise<HeldPlan | null> {
  const row = await tx
    .selectFrom('incentives.plans')
    .select(['id', 'venture_id', 'name', 'currency'])
    .where('venture_id', '=', sql<string>`any (${caller.scope}::uuid[])`)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row ? heldPlan(row) : null
}

/** The venture's plan of this name, which it has, locked. */
export async function holdPlanNamed(tx: Tx, ventureId: VentureId, name: string): Promise<HeldPlan> {
  const row = await tx
    .selectFrom('incentives.plans')
    .select(['id', 'venture_id', 'name', 'currency'])
    .where('venture_id', '=', ventureId)
    .where('name', '=', name)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  return heldPlan(row)
}

function heldPlan(row: { id: string; venture_id: string; name: string; currency: string }): HeldPlan {
  return { ventureId: row.venture_id as VentureId, id: row.id as PlanId, name: row.name, currency: row.currency }
}
