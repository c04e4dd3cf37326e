import type { Day, UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Found, Judged } from '../exception.ts'
import { dayIn, markOf, moneyWords } from '../exception-words.ts'
import { measuresMargin } from '../measured-by.ts'

type Row = {
  readonly id: string
  readonly number: string
  readonly day: Day
  readonly billMinor: number
  readonly currency: string
  readonly isUnrated: boolean
  readonly isWithoutCost: boolean
  readonly people: UserId[]
}

/** Credited loads whose money is in another currency without a rate of that day, or whose margin is paid and not known. */
export async function unmeasuredLoads(db: Reads, judged: Judged): Promise<readonly Found[]> {
  const { ventureId, currency, from, to } = judged
  const rows = await sql<Row>`
    with unmeasured as materialized (
      select source_id, min(work_day) as day, json_agg(distinct user_id) as people, bool_or(fx_rate is null) as has_no_rate
      from incentives.credits
      where venture_id = ${ventureId} and work_day between ${from}::date and ${to}::date and source_kind = 'load'
        and (measures[2] is null or measures[3] is null)
      group by source_id
    )
    select l.id, l.number, u.day, l.bill_minor as "billMinor", l.currency, u.people,
      l.currency <> ${currency} and u.has_no_rate as "isUnrated", l.cost_minor is null as "isWithoutCost"
    from unmeasured u join freight.load_facts l on l.venture_id = ${ventureId} and l.id = u.source_id
    order by u.day, l.id`.execute(db)
  const needsCost = measuresMargin(judged.versions, judged)
  return rows.rows.flatMap((row) => [
    ...(row.isUnrated ? [unrated(row, judged)] : []),
    ...(row.isWithoutCost && needsCost ? [withoutCost(row, judged)] : []),
  ])
}

function unrated(row: Row, judged: Judged): Found {
  const money = moneyWords(row.billMinor, row.currency)
  return {
    ...aboutLoad(row),
    kind: 'UNRATED',
    says: `Load ${row.number} of ${dayIn(judged, row.day)}, ${money}, has no rate of exchange into ${judged.currency}.`,
  }
}

function withoutCost(row: Row, judged: Judged): Found {
  const money = moneyWords(row.billMinor, row.currency)
  return {
    ...aboutLoad(row),
    kind: 'MISSING_BUY',
    says: `Load ${row.number} of ${dayIn(judged, row.day)}, ${money}, has no cost, so that nothing is paid for its margin.`,
  }
}

function aboutLoad({ id, day, billMinor, currency, people }: Row) {
  const mark = markOf(day, billMinor, currency)
  return { subjectId: id, mark, person: null, payoutId: null, loadId: id, day, stops: people }
}
