import type { MetricKey } from '@holdfast/engine/incentives'
import type { Day, UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Found, Judged } from '../exception.ts'
import { dayIn, markOf, moneyWords } from '../exception-words.ts'
import { measuresMargin } from '../measured-by.ts'
import { whosePay } from './whose-pay.ts'

type Row = {
  readonly id: string
  readonly number: string
  readonly day: Day
  readonly billMinor: number
  readonly currency: string
  readonly isUnrated: boolean
  readonly isWithoutCost: boolean
}

/**
 * Credited loads of the period, and of days that are corrected in it, whose money is in another currency without a rate of
 * that day, or whose margin is paid and not known.
 */
export async function unmeasuredLoads(db: Reads, judged: Judged): Promise<readonly Found[]> {
  const rows = await unmeasured(db, judged)
  const needsCost = measuresMargin(judged.versions, judged)
  const withoutRate = rows.filter(({ isUnrated }) => isUnrated)
  const withoutBuy = rows.filter(({ isWithoutCost, day }) => isWithoutCost && (needsCost || day < judged.from))
  return [
    ...(await stopping(db, judged, withoutRate, ['loads_revenue', 'loads_margin'], unrated)),
    ...(await stopping(db, judged, withoutBuy, ['loads_margin'], withoutCost)),
  ]
}

async function unmeasured(
  db: Reads,
  { ventureId, currency, from, to, correctedDays }: Judged,
): Promise<readonly Row[]> {
  const rows = await sql<Row>`
    with unmeasured as materialized (
      select source_id, min(work_day) as day, bool_or(fx_rate is null) as has_no_rate
      from incentives.credits
      where venture_id = ${ventureId} and (work_day between ${from}::date and ${to}::date or work_day = any (${[...correctedDays]}::date[]))
        and source_kind = 'load' and (measures[2] is null or measures[3] is null)
      group by source_id
    )
    select l.id, l.number, u.day, l.bill_minor as "billMinor", l.currency,
      l.currency <> ${currency} and u.has_no_rate as "isUnrated", l.cost_minor is null as "isWithoutCost"
    from unmeasured u join freight.load_facts l on l.venture_id = ${ventureId} and l.id = u.source_id
    order by u.day, l.id`.execute(db)
  return rows.rows
}

/** Each with whoever is paid by what it lacks; of earlier days only those that somebody is. */
async function stopping(
  db: Reads,
  judged: Judged,
  rows: readonly Row[],
  metrics: readonly MetricKey[],
  foundOf: (row: Row, judged: Judged, stops: readonly UserId[]) => Found,
): Promise<readonly Found[]> {
  const paid = await whosePay(db, judged, { kind: 'load', ids: rows.map(({ id }) => id), metrics })
  return rows.flatMap((row) => {
    const stops = paid.get(row.id)
    return stops === undefined ? [] : [foundOf(row, judged, stops)]
  })
}

function unrated(row: Row, judged: Judged, stops: readonly UserId[]): Found {
  const money = moneyWords(row.billMinor, row.currency)
  return {
    ...aboutLoad(row, stops),
    kind: 'UNRATED',
    says: `Load ${row.number} of ${dayIn(judged, row.day)}, ${money}, has no rate of exchange into ${judged.currency}.`,
  }
}

function withoutCost(row: Row, judged: Judged, stops: readonly UserId[]): Found {
  const money = moneyWords(row.billMinor, row.currency)
  return {
    ...aboutLoad(row, stops),
    kind: 'MISSING_BUY',
    says: `Load ${row.number} of ${dayIn(judged, row.day)}, ${money}, has no cost, so that nothing is paid for its margin.`,
  }
}

function aboutLoad({ id, day, billMinor, currency }: Row, stops: readonly UserId[]) {
  const mark = markOf(day, billMinor, currency)
  return { subjectId: id, mark, person: null, payoutId: null, loadId: id, day, stops }
}
