import type { Carrier } from '@holdfast/contract'
import { addDays, type Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

type Scorecard = Carrier['scorecard']
type Of = { readonly ventureId: string; readonly carrierId: string; readonly today: Day }

const SHOWN_DAYS = 365

/**
 * How a carrier did in the last year. Punctuality as the figures of a day count it: a time that nobody recorded is
 * unmeasured and never late. Money by billing date, of known costs alone.
 */
export async function carrierScorecard(db: Reads, of: Of): Promise<Scorecard> {
  const from = addDays(of.today, 1 - SHOWN_DAYS)
  const counts = await sql<Counts>`
    select ${punctuality('picked_up_at', 'pickup_to')} as pickup, ${punctuality('delivered_at', 'delivery_to')} as delivery,
      count(*)::int as loads
    from freight.load_facts l where ${theirs(of)} and ${DAY} between ${from}::date and ${of.today}::date`.execute(db)
  const [counted] = counts.rows
  if (!counted) throw new Error('A count has one row.')
  return {
    from,
    to: of.today,
    ...counted,
    ...(await bounces(db, of, from, counted.loads)),
    byCurrency: await money(db, of, from),
    lastLoad: await lastLoad(db, of),
  }
}
/** When it took a load; of one that came by file often only later days are known. */
const DAY = sql`coalesce(l.covered_on, l.picked_up_on, l.delivered_on, l.created_on)`

type Counts = Pick<Scorecard, 'loads' | 'pickup' | 'delivery'>

function theirs({ ventureId, carrierId }: Of): RawBuilder<unknown> {
  return sql`l.venture_id = ${ventureId} and l.carrier_id = ${carrierId}`
}

function punctuality(arrived: string, due: string): RawBuilder<unknown> {
  const [at, until] = [sql.ref(`l.${arrived}`), sql.ref(`l.${due}`)]
  const measured = sql`count(*) filter (where ${at} is not null and ${until} is not null)`
  return sql`json_build_object('loads', count(*) filter (where ${at} is not null), 'measured', ${measured},
    'met', count(*) filter (where ${at} <= ${until}),
    'share', trim_scale(round(count(*) filter (where ${at} <= ${until}) / nullif(${measured}, 0)::numeric, 6))::text)`
}

type Bounces = Pick<Scorecard, 'bounced' | 'bouncedPct' | 'badBounced' | 'badBouncedPct'>

/** Of the loads that it took: those that it has, and those that it fell off. */
async function bounces(db: Reads, { ventureId, carrierId, today }: Of, from: Day, driven: number): Promise<Bounces> {
  const { rows } = await sql<Bounces>`
    with fell as (
      select f.load_id, bool_or(f.is_bad) as is_bad, bool_or(l.carrier_id is distinct from f.carrier_id) as is_gone
      from freight.load_fall_offs f join freight.load_facts l on l.venture_id = f.venture_id and l.id = f.load_id
      where f.venture_id = ${ventureId} and f.carrier_id = ${carrierId}
        and f.fell_off_on between ${from}::date and ${today}::date
      group by f.load_id
    ), counted as (
      select count(*)::int as bounced, count(*) filter (where is_bad)::int as bad,
        nullif(${driven}::int + count(*) filter (where is_gone), 0)::numeric as taken from fell
    )
    select bounced, bad as "badBounced", trim_scale(round(bounced / taken, 6))::text as "bouncedPct",
      trim_scale(round(bad / taken, 6))::text as "badBouncedPct" from counted`.execute(db)
  return rows[0] ?? { bounced: 0, bouncedPct: null, badBounced: 0, badBouncedPct: null }
}

async function money(db: Reads, of: Of, from: Day): Promise<Scorecard['byCurrency']> {
  const { rows } = await sql<Scorecard['byCurrency'][number]>`
    select l.currency, count(*)::int as loads, ${amount(sql`sum(l.cost_minor)`)} as cost,
      ${amount(sql`sum(l.bill_minor - l.cost_minor)`)} as margin,
      trim_scale(round(sum(l.bill_minor - l.cost_minor) /
        nullif(sum(l.bill_minor) filter (where l.cost_minor is not null), 0), 6))::text as "marginPct",
      count(*) filter (where l.cost_minor is null)::int as "unknownCost",
      ${amount(sql`round(sum(l.cost_minor) filter (where l.miles > 0)
        / nullif(sum(l.miles) filter (where l.cost_minor is not null), 0))`)} as "costPerMile"
    from freight.load_facts l where ${theirs(of)} and l.status in ('DELIVERED', 'INVOICED', 'PAID')
      and l.billing_date between ${from}::date and ${of.today}::date
    group by l.currency order by count(*) desc, l.currency`.execute(db)
  return rows
}

function amount(minor: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`case when ${minor} is not null then json_build_object('minor', ${minor}, 'currency', l.currency) end`
}

async function lastLoad(db: Reads, of: Of): Promise<Scorecard['lastLoad']> {
  const { rows } = await sql<NonNullable<Scorecard['lastLoad']>>`
    select l.id, l.number, l.covered_on as "coveredOn" from freight.load_facts l where ${theirs(of)}
    order by l.covered_on desc nulls last, l.id desc limit 1`.execute(db)
  return rows[0] ?? null
}
