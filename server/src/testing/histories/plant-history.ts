import { type History, WEEK_STARTS } from '@holdfast/engine/incentives/model/testing'
import type { Stage } from '../stage.ts'
import { CALL_MEASURES, idOf } from './stored-history.ts'

const VENTURE = idOf('venture')

/** A venture of its own with everything of a history in its tables, as if all of it had been recorded; nobody is told. */
export async function plantHistory(stage: Stage, history: History): Promise<string> {
  await plantVenture(stage, history)
  await plantPeople(stage, history)
  await plantPlan(stage, history)
  await plantWork(stage, history)
  return VENTURE
}

async function plantVenture(stage: Stage, { venture, fx }: History): Promise<void> {
  await stage.sql(
    `insert into ventures.ventures (id, code, name, type, currency, zone, week_start, live_from)
      values ($1, 'HIST', 'A history', 'LOGISTICS', $2, 'UTC', $3, $4)`,
    [VENTURE, venture.currency, WEEK_STARTS[venture.weekStart] ?? 0, venture.liveFrom],
  )
  await stage.sql(
    `insert into fx.rates (from_currency, to_currency, day, rate, source, recorded_at)
      select "from", "to", day, rate, 'test', now() from jsonb_to_recordset($1::jsonb) as r ("from" text, "to" text, day date, rate numeric)`,
    [JSON.stringify(fx ?? [])],
  )
}

async function plantPeople(stage: Stage, { people, overrides, opening, versions }: History): Promise<void> {
  await stage.sql(
    `insert into identity.users (id, name, email, deactivated_on, deactivated_at)
      select id, id::text, id || '@histories.example', "deactivatedOn", "deactivatedOn"
      from jsonb_to_recordset($1::jsonb) as p (id uuid, "deactivatedOn" date)`,
    [JSON.stringify(people)],
  )
  await stage.sql(
    `insert into ventures.people (venture_id, user_id) select $1, id from jsonb_to_recordset($2::jsonb) as p (id uuid)`,
    [VENTURE, JSON.stringify(people)],
  )
  const held = people.flatMap(({ id, memberships }) => memberships.map((membership) => ({ ...membership, id })))
  await stage.sql(
    `insert into ventures.memberships (venture_id, user_id, role, job_role, reports_to, starts_on, ends_on)
      select $1, id, role, "jobRole", "reportsTo", "from", "to"
      from jsonb_to_recordset($2::jsonb) as m (id uuid, role text, "jobRole" text, "reportsTo" uuid, "from" date, "to" date)`,
    [VENTURE, JSON.stringify(held)],
  )
  const currency = versions.flatMap(({ rules }) => rules.map((rule) => rule.currency))[0] ?? 'USD'
  await stage.sql(`insert into incentives.plans (venture_id, id, name, currency) values ($1, $2, 'plan', $3)`, [
    VENTURE,
    idOf('plan'),
    currency,
  ])
  await stage.sql(
    `insert into incentives.rate_overrides (venture_id, user_id, plan_id, rule_key, rate, starts_on, ends_on, reason, recorded_at)
      select $1, person, $2, "ruleKey", rate, "from", "to", 'agreed', now()
      from jsonb_to_recordset($3::jsonb) as o (person uuid, "ruleKey" text, rate numeric, "from" date, "to" date)`,
    [VENTURE, idOf('plan'), JSON.stringify(overrides ?? [])],
  )
  await stage.sql(
    `insert into incentives.opening_balances (venture_id, user_id, metric_key, credit_role, period_start, numerator, recorded_at)
      select $1, person, "metricKey", coalesce("creditRole", ''), "from", value, now()
      from jsonb_to_recordset($2::jsonb) as b (person uuid, "metricKey" text, "creditRole" text, "from" date, value numeric)`,
    [VENTURE, JSON.stringify(opening ?? [])],
  )
}

async function plantPlan(stage: Stage, { versions }: History): Promise<void> {
  const numbered = versions.map((version, index) => ({ ...version, id: idOf(version.from), number: index + 1 }))
  await stage.sql(
    `insert into incentives.plan_versions (venture_id, id, plan_id, number, starts_on, ends_on)
      select $1, id, $2, number, "from", "to" from jsonb_to_recordset($3::jsonb) as v (id uuid, number int, "from" date, "to" date)`,
    [VENTURE, idOf('plan'), JSON.stringify(numbered)],
  )
  const rules = numbered.flatMap(({ id, rules }) => rules.map((rule, position) => ({ id, position, rule })))
  await stage.sql(
    `insert into incentives.rules (venture_id, version_id, position, rule_key, rule)
      select $1, id, position, rule ->> 'ruleKey', rule from jsonb_to_recordset($2::jsonb) as r (id uuid, position int, rule jsonb)`,
    [VENTURE, JSON.stringify(rules)],
  )
  await stage.sql(
    `update incentives.plan_versions set status = 'PUBLISHED', published_at = now() where venture_id = $1`,
    [VENTURE],
  )
}

/** Loads with their credits, and calls; also those that have come meanwhile, and other values of those that stood. */
export async function plantWork(stage: Stage, { loads, facts, people, venture }: History): Promise<void> {
  await stage.sql(
    `insert into freight.customers (venture_id, id, name) select $1, id, id::text from unnest($2::uuid[]) id on conflict do nothing`,
    [VENTURE, [...new Set((loads ?? []).map(({ customerId }) => customerId))]],
  )
  await stage.sql(
    `insert into freight.carriers (venture_id, id, name) values ($1, $2, 'A carrier') on conflict do nothing`,
    [VENTURE, idOf('carrier')],
  )
  await stage.sql('delete from freight.load_credits where venture_id = $1', [VENTURE])
  await stage.sql(
    `insert into freight.loads (venture_id, id, number, status, customer_id, carrier_id, origin_city, origin_state, destination_city,
        destination_state, equipment, miles, currency, bill_minor, cost_minor, billing_date, created_at, created_on, picked_up_at, delivered_at, delivered_on)
      select $1, l.id, left(l.id::text, 13), l.status, l."customerId", $2, 'Dallas', 'TX', 'Memphis', 'TN', l.equipment, l.miles,
        coalesce(l.currency, $3), l.revenue * 100, l.cost * 100, l."billingDate", l."billingDate", l."billingDate", l."billingDate", l."billingDate", l."billingDate"
      from jsonb_to_recordset($4::jsonb) as l (id uuid, status text, "customerId" uuid, equipment text, miles int, currency text,
        revenue numeric, cost numeric, "billingDate" date)
      on conflict (venture_id, id) do update set status = excluded.status, bill_minor = excluded.bill_minor,
        cost_minor = excluded.cost_minor, billing_date = excluded.billing_date, miles = excluded.miles`,
    [VENTURE, idOf('carrier'), venture.currency, JSON.stringify(loads ?? [])],
  )
  const credits = (loads ?? []).flatMap((load) => load.credits.map((credit) => ({ ...credit, load: load.id })))
  await stage.sql(
    `insert into freight.load_credits (venture_id, load_id, role, user_id, share)
      select $1, load, role, person, share from jsonb_to_recordset($2::jsonb) as c (load uuid, role text, person uuid, share numeric)`,
    [VENTURE, JSON.stringify(credits)],
  )
  await plantCalls(stage, facts ?? [], { people, currency: venture.currency })
}

async function plantCalls(
  stage: Stage,
  facts: NonNullable<History['facts']>,
  { people, currency }: Pick<History, 'people'> & { readonly currency: string },
): Promise<void> {
  await stage.sql(
    `insert into bpo.campaigns (venture_id, id, name, zone) values ($1, $2, 'A campaign', 'UTC') on conflict do nothing`,
    [VENTURE, idOf('campaign')],
  )
  await stage.sql(
    `insert into bpo.agents (venture_id, id, user_id) select $1, id, id from jsonb_to_recordset($2::jsonb) as p (id uuid) on conflict do nothing`,
    [VENTURE, JSON.stringify(people)],
  )
  const size = CALL_MEASURES.length + 1
  const calls = Array.from({ length: facts.length / size }, (_, index) => {
    const measures = facts.slice(index * size, (index + 1) * size)
    const [first] = measures
    const revenue = measures.at(-1)
    const values = Object.fromEntries(measures.map(({ metricKey, value }) => [metricKey, value ?? null]))
    return { ...values, person: first?.person, day: first?.day, currency: revenue?.currency ?? currency }
  })
  await stage.sql('delete from bpo.call_logs where venture_id = $1', [VENTURE])
  await stage.sql(
    `insert into bpo.call_logs (venture_id, agent_id, campaign_id, direction, started_at, started_on, dials, connected, appointment_set, deal_won,
        talk_seconds, revenue_minor, currency, created_at)
      select $1, person, $2, 'OUTBOUND', day, day, bpo_dials, bpo_connects::int::boolean, bpo_appointments::int::boolean, bpo_deals::int::boolean,
        bpo_talk_seconds, bpo_revenue * 100, currency, day
      from jsonb_to_recordset($3::jsonb) as c (person uuid, day date, bpo_dials int, bpo_connects text, bpo_appointments text, bpo_deals text,
        bpo_talk_seconds int, bpo_revenue numeric, currency text)`,
    [VENTURE, idOf('campaign'), JSON.stringify(calls)],
  )
}
