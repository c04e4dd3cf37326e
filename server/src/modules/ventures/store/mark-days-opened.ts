import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

type VentureDay = { readonly ventureId: VentureId; readonly day: Day }

/** Notes that a person came on these days; answers with those that nobody had noted yet. A second call waits and finds none. */
export async function markDaysOpened(
  tx: Tx,
  userId: UserId,
  days: readonly VentureDay[],
): Promise<readonly VentureDay[]> {
  const marked = await sql<VentureDay>`
    update ventures.people p set last_opened_on = given.day
    from unnest(${days.map((each) => each.ventureId)}::uuid[], ${days.map((each) => each.day)}::date[]) as given (venture_id, day)
    where p.venture_id = given.venture_id and p.user_id = ${userId} and (p.last_opened_on is null or p.last_opened_on < given.day)
    returning p.venture_id as "ventureId", given.day`.execute(tx)
  return marked.rows
}
