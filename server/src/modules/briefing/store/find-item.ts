import type { BriefingItem } from '@holdfast/engine/briefing'
import type { Day, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'

export type HeldItem = {
  readonly id: string
  readonly ventureId: VentureId
  readonly section: string
  readonly subject: BriefingItem['subject']
  readonly facts: Pick<BriefingItem, 'title' | 'why'>
  readonly isAcknowledged: boolean
  readonly resolvedOn: Day | null
  /** It has a task that counts. */
  readonly hasTask: boolean
}

/**
 * Locks an item of the caller's ventures that was not withdrawn. Whether it has a task is asked by a statement of its own:
 * one that waited for the lock sees the item as it is now, and everything else as it was before.
 */
export async function findItem(tx: Tx, caller: Caller, id: string): Promise<HeldItem | null> {
  const { rows } = await sql<Omit<HeldItem, 'hasTask'>>`
    select i.id, i.venture_id as "ventureId", i.section, jsonb_build_object('type', i.subject_kind, 'id', i.subject_id) as subject,
      i.facts, i.acknowledged_at is not null as "isAcknowledged", i.resolved_on as "resolvedOn"
    from briefing.items i
    where i.venture_id = any (${[...caller.scope]}::uuid[]) and i.id = ${id}::uuid and i.is_active
    for update of i`.execute(tx)
  const [item] = rows
  return item ? { ...item, hasTask: await hasTask(tx, item) } : null
}

async function hasTask(tx: Tx, { ventureId, id }: Pick<HeldItem, 'ventureId' | 'id'>): Promise<boolean> {
  const { rows } = await sql`
    select from briefing.items i
    join operations.task_facts t on t.venture_id = i.venture_id and t.task_id = i.task_id
    where i.venture_id = ${ventureId} and i.id = ${id}::uuid`.execute(tx)
  return rows.length > 0
}
