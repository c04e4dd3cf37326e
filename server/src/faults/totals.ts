import type { Sql } from './cluster.ts'

/**
 * Everything that the work amounts to, told without ids and moments of recording: two runs of the same work owe the same
 * rows, whatever struck in between.
 */
const TOTALS: Readonly<Record<string, string>> = {
  'loads by status': `select status, count(*)::int as loads, sum(bill_minor)::bigint as billed, sum(cost_minor)::bigint as cost from freight.loads group by 1`,
  'what happened to each load': `select l.customer_reference, l.status, l.billing_date, array_agg(e.type order by e.id) as events
    from freight.loads l join platform.events e on e.venture_id = l.venture_id and e.subject_id = l.id group by 1, 2, 3`,
  'what happened to each call': `select c.started_at, c.talk_seconds, c.appointment_set, array_agg(e.type order by e.id) as events
    from bpo.call_logs c join platform.events e on e.venture_id = c.venture_id and e.subject_id = c.id group by 1, 2, 3`,
  'events by type': `select type, count(*)::int as events from platform.events group by 1`,
  flags: `select kind, cleared_at is null as up, count(*)::int as flags from freight.load_flags group by 1, 2`,
  'fall-offs': `select cause, is_bad, count(*)::int as fell from freight.load_fall_offs group by 1, 2`,
  'points by person and day': `select venture_id, user_id, fact_day, sum(points)::int as points from gamification.entries group by 1, 2, 3 having sum(points) <> 0`,
  'pay by person and day': `select venture_id, user_id, day, currency, amount_minor from incentives.daily`,
  'pay by rule': `select venture_id, user_id, day, rule_key, amount_minor, credit_count, unmeasured from incentives.lines`,
  payouts: `select user_id, currency, period_start, status, days_minor, adjusted_minor, carried_minor, version from incentives.payouts`,
  'the ledger by person and account': `select p.user_id, p.period_start, e.kind, e.debit, e.credit, e.amount_minor from incentives.ledger_entries e
    join incentives.payouts p on p.venture_id = e.venture_id and p.id = e.payout_id`,
  corrections: `select user_id, work_day, kind, sum(amount_minor)::bigint as amount_minor from incentives.adjustments group by 1, 2, 3`,
  'freight figures': `select to_jsonb(k) - 'computed_at' as row from kpi.freight_daily k`,
  'call figures': `select to_jsonb(k) - 'computed_at' as row from kpi.bpo_daily k`,
  'briefing items': `select venture_id, section, kind, fact_day, amount_minor, is_active, acknowledged_by, count(*)::int as items from briefing.items group by 1, 2, 3, 4, 5, 6, 7`,
}

export type Totals = ReadonlyMap<string, readonly string[]>

export async function readTotals(sql: Sql): Promise<Totals> {
  const totals = new Map<string, readonly string[]>()
  for (const [name, text] of Object.entries(TOTALS))
    totals.set(name, (await sql(text)).map((row) => JSON.stringify(row)).sort())
  return totals
}

/** The first rows that one run has and the other has not. */
export function differences(calm: Totals, struck: Totals): readonly string[] {
  return [...calm].flatMap(([name, rows]) => {
    const other = struck.get(name) ?? []
    const missing = rows.filter((row) => !other.includes(row)).slice(0, 3)
    const extra = other.filter((row) => !rows.includes(row)).slice(0, 3)
    return [...missing.map((row) => `${name}: missing ${row}`), ...extra.map((row) => `${name}: too much ${row}`)]
  })
}
