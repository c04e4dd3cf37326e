import { type Day, refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { authorize, type Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { mayEditPlans } from '../../policy.ts'
import { type HeldPlan, holdPlan } from './hold-plan.ts'

export type HeldVersion = {
  readonly id: string
  readonly plan: HeldPlan
  readonly number: number
  readonly status: 'DRAFT' | 'PUBLISHED'
  readonly startsOn: Day
  readonly endsOn: Day | null
  readonly draftedBy: string | null
  readonly editedBy: readonly string[]
  /** Of the edit, not of the plan. */
  readonly version: number
  /** The plan's versions in force, by their first day. */
  readonly published: readonly {
    readonly id: string
    readonly number: number
    readonly startsOn: Day
    readonly endsOn: Day | null
  }[]
}

/** A version with its plan, which is locked before the versions are read. null: not in the caller's ventures. */
export async function holdVersion(tx: Tx, caller: Caller, id: string): Promise<HeldVersion | null> {
  const found = await tx
    .selectFrom('incentives.plan_versions')
    .select('plan_id')
    .where('venture_id', '=', sql<string>`any (${caller.scope}::uuid[])`)
    .where('id', '=', id)
    .executeTakeFirst()
  const plan = found ? await holdPlan(tx, caller, found.plan_id) : null
  if (!plan) return null
  const versions = await tx
    .selectFrom('incentives.plan_versions')
    .select([
      'id',
      'number',
      'status',
      'version',
      'starts_on as startsOn',
      'ends_on as endsOn',
      'drafted_by as draftedBy',
      'edited_by as editedBy',
    ])
    .where('venture_id', '=', plan.ventureId)
    .where('plan_id', '=', plan.id)
    .orderBy('starts_on')
    .execute()
  const version = versions.find((each) => each.id === id)
  if (!version) return null
  return {
    ...version,
    plan,
    status: version.status as HeldVersion['status'],
    published: versions.filter((each) => each.status === 'PUBLISHED'),
  }
}

/** The draft as the caller saw it, or a refusal: gone, in force already, or changed by somebody meanwhile. */
export async function holdDraft(tx: Tx, caller: Caller, input: { id: string; version: number }): Promise<HeldVersion> {
  const draft = await holdVersion(tx, caller, input.id)
  if (!draft) refuse('not_found', 'version.not_found', 'There is no such version for you to see.')
  authorize(mayEditPlans(caller, draft.plan.ventureId), 'change this draft')
  if (draft.status === 'PUBLISHED')
    refuse('conflict', 'version.published', 'This version is in force already. Draft a new one to change it.')
  refuseChanged(draft, input.version)
  return draft
}

/** Whoever decides on a draft decides on what they saw of it. */
export function refuseChanged(draft: Pick<HeldVersion, 'version'>, seen: number): void {
  if (draft.version !== seen)
    refuse('conflict', 'record.changed', 'Somebody changed this draft meanwhile. Look at it again.', {
      facts: { version: draft.version },
    })
}
