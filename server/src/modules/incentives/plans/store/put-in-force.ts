import type { Day } from '@holdfast/engine/kernel'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { HeldVersion } from './hold-version.ts'
import type { PlanRef } from './plan-ref.ts'

/** From now on neither the version nor its rules change; the database refuses it too. */
export async function putInForce(tx: Tx, caller: Caller, version: HeldVersion): Promise<void> {
  await tx
    .updateTable('incentives.plan_versions')
    .set({ status: 'PUBLISHED', published_by: personOf(caller), published_at: caller.now })
    .where('venture_id', '=', version.plan.ventureId)
    .where('id', '=', version.id)
    .execute()
}

/** The one thing that changes of a version in force: the day on which it ends. */
export async function endVersion(tx: Tx, plan: PlanRef, id: string, endsOn: Day): Promise<void> {
  await tx
    .updateTable('incentives.plan_versions')
    .set({ ends_on: endsOn })
    .where('venture_id', '=', plan.ventureId)
    .where('id', '=', id)
    .execute()
}
