import type { Stage } from '../../../../testing/stage.ts'
import { PLANS } from '../../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { type DraftedRule, salesMargin } from '../../testing/rules.ts'

/** Northline's plan as it changed in the middle of a month, with everything that runs on from day to day. */
export const FIRST: readonly DraftedRule[] = [
  salesMargin({ accumulate: 'month', cap: { amount: '900', per: 'quarter' } }),
  salesMargin({
    ruleKey: 'volume',
    name: 'Volume',
    metricKey: 'loads_revenue',
    calcType: 'TIERED_SLAB',
    rate: undefined,
    config: {
      mode: 'marginal',
      slabs: [
        { from: '0', to: '9000', rate: '0.001' },
        { from: '9000', to: null, rate: '0.004', retroactive: true },
      ],
    },
    accumulate: 'week',
    cap: { amount: '60', per: 'month' },
    qualification: { all: [{ metricKey: 'loads_completed', op: '>=', value: '2' }] },
  }),
  salesMargin({
    ruleKey: 'five-loads',
    name: 'Five loads',
    jobRole: null,
    metricKey: 'loads_completed',
    calcType: 'BONUS_ON_TARGET',
    rate: undefined,
    config: { targetValue: '5', bonusAmount: '75' },
    accumulate: 'month',
  }),
  salesMargin({
    ruleKey: 'loads-dispatched',
    name: 'Loads delivered',
    jobRole: 'DISPATCH',
    metricKey: 'loads_completed',
    calcType: 'FLAT_PER_UNIT',
    rate: '4.255',
    accumulate: 'week',
    cap: { amount: '65', per: 'month' },
  }),
  salesMargin({
    ruleKey: 'good-loads',
    name: 'Good loads',
    metricKey: 'loads_completed',
    calcType: 'LOAD_LEVEL_BONUS',
    rate: undefined,
    config: {
      field: 'margin',
      slabs: [
        { from: '300', to: '900', amount: '6' },
        { from: '900', to: null, amount: '15' },
      ],
    },
    accumulate: 'month',
  }),
  salesMargin({
    ruleKey: 'team-margin',
    name: 'Margin of the team',
    jobRole: null,
    of: 'team',
    paidTo: ['VENTURE_HEAD', 'TEAM_LEAD'],
    rate: '0.004',
    accumulate: 'month',
  }),
]

/** From the 10th of June: another rate, a cap that is gone, a rule that is gone and one that is new. */
export const SECOND: readonly DraftedRule[] = [
  salesMargin({ accumulate: 'month', rate: '0.07' }),
  salesMargin({
    ruleKey: 'loads-dispatched',
    name: 'Loads delivered',
    jobRole: 'DISPATCH',
    metricKey: 'loads_completed',
    calcType: 'FLAT_PER_UNIT',
    rate: '6',
    accumulate: 'week',
    cap: { amount: '70', per: 'month' },
  }),
  salesMargin({
    ruleKey: 'quarter-margin',
    name: 'Quarter margin',
    jobRole: null,
    rate: '0.0075',
    accumulate: 'quarter',
    negative: true,
  }),
]

export const CHANGED_ON = '2026-06-10'

/** A version in force, as publishing it leaves it. Answers with its id. */
export async function putInForce(
  stage: Stage,
  rules: readonly DraftedRule[],
  { number, startsOn, endsOn }: { readonly number: number; readonly startsOn: string; readonly endsOn: string | null },
): Promise<string> {
  const { northline } = VENTURES
  const [version] = await stage.sql<{ id: string }>(
    `insert into incentives.plan_versions (venture_id, plan_id, number, starts_on, ends_on) values ($1, $2, $3, $4, $5) returning id`,
    [northline.id, PLANS.northline.id, number, startsOn, endsOn],
  )
  const id = version?.id ?? ''
  for (const [position, rule] of rules.entries()) {
    await stage.sql(
      'insert into incentives.rules (venture_id, version_id, position, rule_key, rule) values ($1, $2, $3, $4, $5)',
      [northline.id, id, position, rule.ruleKey, JSON.stringify(rule)],
    )
  }
  await stage.sql(
    `update incentives.plan_versions set status = 'PUBLISHED', published_at = now() where venture_id = $1 and id = $2`,
    [northline.id, id],
  )
  return id
}

/** Loads of many days, with losses, unknown costs and shares of people; the numbers follow from the load's own. */
export async function plantHistory(stage: Stage, from: string, to: string): Promise<void> {
  await stage.sql(
    `with planted as (
      insert into freight.loads (venture_id, number, status, customer_id, carrier_id, origin_city, origin_state, destination_city,
        destination_state, equipment, miles, currency, bill_minor, cost_minor, billing_date, created_at, created_on, delivered_at, delivered_on)
      select $1, 'H-' || n, 'DELIVERED', (select min(id::text)::uuid from freight.customers where venture_id = $1),
        (select min(id::text)::uuid from freight.carriers where venture_id = $1), 'Dallas', 'TX', 'Memphis', 'TN', 'VAN', 400 + n, 'USD',
        150000 + n * 7919 % 300000, case when n % 11 = 0 then null else 90000 + n * 6151 % 330000 end,
        day, day, day, day + time '12:00', day
      from (select ($2::date + n * 37 % ($3::date - $2::date + 1)) as day, n from generate_series(1, 260) n) d
      returning venture_id, id, right(number, 1)::int as n
    )
    insert into freight.load_credits (venture_id, load_id, role, user_id, share)
    select venture_id, id, role, ($4::uuid[])[1 + (n + shift) % 4], share from planted
    cross join (values ('SALES', 0, 0.6), ('SALES', 1, 0.4), ('DISPATCH', 2, 1)) c (role, shift, share)`,
    [
      VENTURES.northline.id,
      from,
      to,
      (['arjun', 'priya', 'ana', 'dana'] satisfies PersonName[]).map((name) => PEOPLE[name].id),
    ],
  )
}
