import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { StoredCampaign } from '../queries/campaign-row.ts'

/** Days with calls or totals that the terms of `startsOn` decide: until others begin. */
export async function daysUnder(
  tx: Tx,
  { ventureId, id, terms }: StoredCampaign,
  startsOn: Day,
): Promise<readonly Day[]> {
  const later = terms
    .flatMap((each) => (each.startsOn !== null && each.startsOn > startsOn ? [each.startsOn] : []))
    .sort()
  const until = later[0] ?? null
  const { rows } = await sql<{ day: Day }>`
    select day from (
      select started_on as day from bpo.call_logs
      where venture_id = ${ventureId} and campaign_id = ${id} and voided_at is null and not is_test
      union select day from bpo.day_totals where venture_id = ${ventureId} and campaign_id = ${id} and voided_at is null) d
    where day >= ${startsOn} and (${until}::date is null or day < ${until}::date)
    order by day`.execute(tx)
  return rows.map(({ day }) => day)
}
