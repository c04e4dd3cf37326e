import { refuse } from '@holdfast/engine/kernel'
import { TASK_SUBJECT_NAMES, type TaskSubject, type TaskSubjectKind } from '@holdfast/engine/operations'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'

/** Where each kind of record is told of that counts, and by which column. */
const FACTS: Readonly<Record<TaskSubjectKind, RawBuilder<unknown>>> = {
  LOAD: sql`select id, venture_id from freight.load_facts`,
  QUOTE: sql`select quote_id as id, venture_id from freight.quote_desk_facts`,
  CUSTOMER: sql`select customer_id as id, venture_id from freight.customer_facts`,
  REVIEW: sql`select review_id as id, venture_id from hospitality.review_desk_facts`,
  DISPUTE: sql`select dispute_id as id, venture_id from hospitality.dispute_facts`,
}

/** Refuses `task.subject_unknown`, also for records of another venture and for void ones. */
export async function requireSubject(tx: Tx, ventureId: string, subject: TaskSubject): Promise<TaskSubject> {
  const found = await sql`
    select from (${FACTS[subject.kind]}) s where s.venture_id = ${ventureId} and s.id = ${subject.id}::uuid`.execute(tx)
  if (found.rows.length === 0)
    refuse('refused', 'task.subject_unknown', `This venture has no such ${TASK_SUBJECT_NAMES[subject.kind]}.`, {
      field: 'subject',
    })
  return subject
}
