import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'

type Row = { readonly key: string; readonly reason: string }

/** The reason of the latest line of each of these people and rules, by "person plan rule". */
export async function zeroReasons(
  db: Reads,
  ventureId: VentureId,
  people: readonly UserId[],
  { from, to }: DaySpan,
): Promise<ReadonlyMap<string, { readonly reason: string }>> {
  const rows = await sql<Row>`
    select distinct on (user_id, plan_id, rule_key) user_id || ' ' || plan_id || ' ' || rule_key as key, reason
    from incentives.lines
    where venture_id = ${ventureId} and user_id = any (${[...people]}::uuid[]) and day between ${from}::date and ${to}::date
    order by user_id, plan_id, rule_key, day desc`.execute(db)
  return new Map(rows.rows.map(({ key, reason }) => [key, { reason }]))
}
