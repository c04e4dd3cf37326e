import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { mayReadDrafts } from '../../policy.ts'
import { type PlanRow, planRows, type VersionRow } from './plan-rows.ts'

export type FoundVersion = { readonly plan: PlanRow; readonly version: VersionRow }

/** A version that the caller may read, with its plan: what is in force, and drafts for whoever writes or decides them. */
export async function findVersion(db: Reads, caller: Caller, id: string): Promise<FoundVersion> {
  const row = await db
    .selectFrom('incentives.plan_versions')
    .select('plan_id')
    .where('venture_id', '=', sql<string>`any (${caller.scope}::uuid[])`)
    .where('id', '=', id)
    .executeTakeFirst()
  const [plan] = row ? await planRows(db, caller.scope, row.plan_id) : []
  const version = plan?.versions.find((each) => each.id === id)
  const isForThem = plan && (version?.status === 'PUBLISHED' || mayReadDrafts(caller, plan.ventureId))
  return plan && version && isForThem
    ? { plan, version }
    : refuse('not_found', 'version.not_found', 'There is no such version for you to see.')
}
