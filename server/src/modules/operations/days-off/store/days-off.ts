import { type Day, refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { knownPerson } from '../../../../platform/db/known-person.ts'
import { constraintOf } from '../../../../platform/db/sqlstate.ts'
import type { Tx } from '../../../../platform/db/tx.ts'

type Entry = {
  readonly ventureId: string
  readonly id: string
  readonly userId: string
  readonly firstDay: Day
  readonly lastDay: Day
  readonly note: string | null
}
type Hand = { readonly by: string; readonly at: string }

/** Refuses `day_off.taken`: no day is off twice, whoever enters it and at whatever moment. */
export async function insertDaysOff(tx: Tx, entry: Entry, { by, at }: Hand): Promise<void> {
  try {
    await tx
      .insertInto('operations.days_off')
      .values({
        venture_id: entry.ventureId,
        id: entry.id,
        user_id: entry.userId,
        first_day: entry.firstDay,
        last_day: entry.lastDay,
        note: entry.note,
        entered_by: knownPerson(entry.ventureId, by),
        entered_at: at,
      })
      .execute()
  } catch (error) {
    if (constraintOf(error) === 'days_off_once')
      refuse(
        'conflict',
        'day_off.taken',
        'Some of these days are off already. Enter the others, or void those first.',
        {
          field: 'firstDay',
        },
      )
    throw error
  }
}

/** Taken back already they stay as they are. */
export async function voidDaysOff(
  tx: Tx,
  { ventureId, id, reason }: { readonly ventureId: string; readonly id: string; readonly reason: string },
  { by, at }: Hand,
): Promise<void> {
  await sql`
    update operations.days_off set voided_at = ${at}, voided_by = ${by}, void_reason = ${reason}
    where venture_id = ${ventureId} and id = ${id}::uuid and voided_at is null`.execute(tx)
}

/** Refuses `day_off.person_unknown`: only of the venture's people. */
export async function requirePerson(tx: Tx, ventureId: string, userId: string): Promise<void> {
  const found = await sql`
    select from ventures.membership_facts m where m.venture_id = ${ventureId} and m.user_id = ${userId}::uuid limit 1`.execute(
    tx,
  )
  if (found.rows.length === 0)
    refuse('refused', 'day_off.person_unknown', 'This person is no member of the venture. Choose somebody who is.', {
      field: 'userId',
    })
}
