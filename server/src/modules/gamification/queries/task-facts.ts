import type { TaskFact } from '@holdfast/engine/gamification'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** Tasks as they are now. One that no longer counts calls for nothing, as if it had never been done. */
export async function taskFacts(db: Reads, ventureId: VentureId, ids: readonly string[]): Promise<readonly TaskFact[]> {
  if (ids.length === 0) return []
  const found = await sql<Omit<TaskFact, 'kind'>>`
    select g.id, f.completed_at as "completedAt", f.completed_on as "completedOn", f.completed_by as "completedBy",
      f.assignee_id as "assigneeId"
    from unnest(${ids}::uuid[]) as g (id)
    left join operations.task_facts f on f.venture_id = ${ventureId} and f.task_id = g.id`.execute(db)
  return found.rows.map((row) => ({ kind: 'task', ...row }))
}
