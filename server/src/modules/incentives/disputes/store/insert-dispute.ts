import type { DisputeCategory } from '@holdfast/engine/incentives'
import type { Day, Instant, UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { LineRow } from '../../queries/line-rows.ts'

type Disputed = {
  readonly category: DisputeCategory
  readonly says: string
  readonly ownerId: UserId | null
  readonly openedOn: Day
  readonly openedAt: Instant
  readonly dueOn: Day
}

/** Keeps what the line says, since the line itself follows the facts until it is locked. */
export async function insertDispute(tx: Tx, line: LineRow, disputed: Disputed): Promise<string> {
  const inserted = await tx
    .insertInto('incentives.disputes')
    .values({
      venture_id: line.venture_id,
      user_id: line.user_id,
      currency: line.currency,
      plan_id: line.plan_id,
      rule_key: line.rule_key,
      rule_name: line.rule.name,
      work_day: line.day,
      amount_minor: line.amount_minor,
      category: disputed.category,
      says: disputed.says,
      owner_id: disputed.ownerId,
      due_on: disputed.dueOn,
      opened_at: disputed.openedAt,
      opened_on: disputed.openedOn,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return inserted.id
}

/** The dispute of the same work that is still open; null: none is. */
export async function openDisputeOf(tx: Tx, line: LineRow): Promise<string | null> {
  const found = await sql<{ id: string }>`
    select id from incentives.disputes where venture_id = ${line.venture_id} and user_id = ${line.user_id}
      and currency = ${line.currency} and plan_id = ${line.plan_id} and rule_key = ${line.rule_key}
      and work_day = ${line.day}::date and status = 'OPEN'`.execute(tx)
  return found.rows[0]?.id ?? null
}
