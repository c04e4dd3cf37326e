import type { LoadId, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

export type CreditedLoad = { readonly ventureId: VentureId; readonly id: LoadId; readonly number: string }

/** The newest loads that a person is credited on, in each of these ventures. */
export async function creditedLoads(
  db: Reads,
  ventureIds: readonly VentureId[],
  userId: UserId,
  limit: number,
): Promise<readonly CreditedLoad[]> {
  const found = await sql<CreditedLoad>`
    select l.venture_id as "ventureId", l.id, l.number
    from unnest(${ventureIds}::uuid[]) as v (id)
    cross join lateral (
      select distinct c.load_id from freight.load_credits c
      where c.venture_id = v.id and c.user_id = ${userId}
      order by c.load_id desc limit ${limit}
    ) c
    join freight.loads l on l.venture_id = v.id and l.id = c.load_id and l.voided_at is null and not l.is_test`.execute(
    db,
  )
  return found.rows
}
