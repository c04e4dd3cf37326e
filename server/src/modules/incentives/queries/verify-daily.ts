import type { Day, UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { DaySpan, PayTerms } from '../pay-terms.ts'
import type { Finding } from './finding.ts'

type Row = {
  readonly user_id: UserId
  readonly day: Day
  readonly currency: string
  readonly stored: number | null
  readonly summed: number | null
}

/** Σ lines = daily. */
export async function verifyDaily(
  db: Reads,
  { ventureId }: PayTerms,
  { from, to }: DaySpan,
  people: readonly UserId[],
): Promise<readonly Finding[]> {
  const unlike = await sql<Row>`
    select user_id, day, currency, d.amount_minor as stored, s.summed
    from (
      select user_id, day, currency, amount_minor, line_count from incentives.daily
      where venture_id = ${ventureId} and user_id = any (${people}::uuid[]) and day between ${from}::date and ${to}::date
    ) d
    full join (
      select user_id, day, currency, sum(amount_minor)::bigint as summed, count(*)::int as line_count from incentives.lines
      where venture_id = ${ventureId} and user_id = any (${people}::uuid[]) and day between ${from}::date and ${to}::date
      group by user_id, day, currency
    ) s using (user_id, day, currency)
    where (d.amount_minor, d.line_count) is distinct from (s.summed, s.line_count)
    order by day, user_id`.execute(db)
  return unlike.rows.map(({ user_id, day, currency, stored, summed }) => ({
    kind: 'daily',
    userId: user_id,
    day,
    stored: stored === null ? null : { minor: stored, currency },
    computed: summed === null ? null : { minor: summed, currency },
    what: 'The day is not the sum of its lines.',
  }))
}
