import type { Day, VentureId } from '@holdfast/engine/kernel'
import type { Task } from '@holdfast/engine/operations'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import { IS_OPEN } from '../queries/wanted-tasks.ts'
import { IS_EXPLAINED, type TaskRow, toTask } from './task-row.ts'

/** Names a cause within its venture. */
export function causeKey({ kind, subjectId }: { readonly kind: string; readonly subjectId: string }): string {
  return `${kind} ${subjectId}`
}

/** Of two that remind at the same moment one waits, and then finds what the other entered. */
export async function takeRemindersLock(tx: Tx, ventureId: VentureId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('reminders'), hashtext(${ventureId}))`.execute(tx)
}

/** Locks the reminders that are open. */
export async function holdOpenReminders(tx: Tx, ventureId: VentureId): Promise<readonly Task[]> {
  const found = await sql<TaskRow>`
    select t.*, ${IS_EXPLAINED} from operations.tasks t
    where t.venture_id = ${ventureId} and t.kind <> 'MANUAL' and ${IS_OPEN} order by t.id for update of t`.execute(tx)
  return found.rows.map(toTask)
}

/** The last day on which somebody closed a reminder of a cause, by cause. One that closed itself was decided by nobody. */
export async function lastClosed(tx: Tx, ventureId: VentureId, since: Day): Promise<ReadonlyMap<string, Day>> {
  const found = await sql<{ kind: string; subjectId: string; closedOn: Day }>`
    select t.kind, coalesce(t.quote_id, t.customer_id, t.review_id, t.dispute_id) as "subjectId",
      max(coalesce(t.completed_on, t.cancelled_on)) as "closedOn"
    from operations.tasks t
    where t.venture_id = ${ventureId} and t.kind <> 'MANUAL' and t.status in ('DONE', 'CANCELLED')
      and not t.is_cause_gone and t.voided_at is null and coalesce(t.completed_on, t.cancelled_on) >= ${since}::date
    group by 1, 2`.execute(tx)
  return new Map(found.rows.map((row) => [causeKey(row), row.closedOn]))
}
