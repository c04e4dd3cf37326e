import { type Day, localTime, type UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Found, Judged } from '../exception.ts'
import { dayIn, markOf, moneyWords } from '../exception-words.ts'
import { whosePay } from './whose-pay.ts'

type Row = {
  readonly id: string
  readonly day: Day
  readonly userId: UserId
  readonly name: string
  readonly revenueMinor: number
  readonly currency: string
  readonly startedAt: string
  readonly zone: string
}

/** Calls of the period, and of days that are corrected in it, that brought money in another currency without a rate of that day. */
export async function unratedCalls(db: Reads, judged: Judged): Promise<readonly Found[]> {
  const { ventureId, currency, from, to, correctedDays } = judged
  const rows = await sql<Row>`
    with unmeasured as materialized (
      select source_id, user_id from incentives.credits
      where venture_id = ${ventureId} and (work_day between ${from}::date and ${to}::date or work_day = any (${[...correctedDays]}::date[]))
        and source_kind = 'call' and measures[6] is null and fx_rate is null
    )
    select c.id, c.started_on as day, u.user_id as "userId", p.name, c.revenue_minor as "revenueMinor", c.currency,
      c.started_at as "startedAt", c.zone
    from unmeasured u
    join bpo.call_facts c on c.venture_id = ${ventureId} and c.id = u.source_id and c.currency <> ${currency} and c.revenue_minor > 0
    join ventures.people_facts p on p.venture_id = ${ventureId} and p.user_id = u.user_id
    order by c.started_on, c.id`.execute(db)
  const ids = rows.rows.map(({ id }) => id)
  const paid = await whosePay(db, judged, { kind: 'call', ids, metrics: ['bpo_revenue'] })
  return rows.rows.flatMap((row) => {
    const stops = paid.get(row.id)
    return stops === undefined ? [] : [foundOf(row, judged, stops)]
  })
}

function foundOf({ id, day, userId, name, ...row }: Row, judged: Judged, stops: readonly UserId[]): Found {
  const { revenueMinor, startedAt, zone } = row
  const money = moneyWords(revenueMinor, row.currency)
  return {
    kind: 'UNRATED',
    subjectId: id,
    mark: markOf(day, revenueMinor, row.currency),
    says: `The call of ${name} at ${localTime(startedAt, zone)} on ${dayIn(judged, day)}, ${money}, has no rate of exchange into ${judged.currency}.`,
    person: { id: userId, name },
    payoutId: null,
    loadId: null,
    day,
    stops,
  }
}
