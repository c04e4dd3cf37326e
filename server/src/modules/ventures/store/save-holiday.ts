import type { Day, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

type OfVenture = { readonly ventureId: VentureId; readonly day: Day }

/** Answers with the name that the day had; undefined: it was an ordinary one. */
export async function putHoliday(tx: Tx, { ventureId, day }: OfVenture, name: string): Promise<string | undefined> {
  await takeCalendarLock(tx, ventureId)
  const before = await tx
    .selectFrom('ventures.holidays')
    .select('name')
    .where('venture_id', '=', ventureId)
    .where('day', '=', day)
    .executeTakeFirst()
  await tx
    .insertInto('ventures.holidays')
    .values({ venture_id: ventureId, day, name })
    .onConflict((conflict) => conflict.columns(['venture_id', 'day']).doUpdateSet({ name }))
    .execute()
  return before?.name
}

export async function deleteHoliday(tx: Tx, { ventureId, day }: OfVenture): Promise<string | undefined> {
  await takeCalendarLock(tx, ventureId)
  const removed = await tx
    .deleteFrom('ventures.holidays')
    .where('venture_id', '=', ventureId)
    .where('day', '=', day)
    .returning('name')
    .executeTakeFirst()
  return removed?.name
}

/** So that the log of two who change the same day tells what each of them found. */
async function takeCalendarLock(tx: Tx, ventureId: VentureId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('calendar'), hashtext(${ventureId}))`.execute(tx)
}
