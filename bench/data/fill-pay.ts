import { CARRIERS, CUSTOMERS, PLANS } from '../../server/src/testing/world/companies.ts'
import { VENTURES } from '../../server/src/testing/world/ventures.ts'
import type { BenchDatabase } from '../stand.ts'
import { fillSellers, fillTenRules } from './sellers.ts'

const NORTHLINE = VENTURES.northline.id
const ID = (kind: string) => `('0190000${kind}-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid`

/**
 * A brokerage of so many salespeople with delivered loads of ninety days up to yesterday and ten rules in force. Its work
 * stands in metric days and its pay in lines as commits leave them, except that every line of a rule pays the same: a
 * simulation only adds them up.
 */
export async function fillPay(
  database: BenchDatabase,
  size: { people: number; loads: number; days: number },
): Promise<void> {
  await database.sql('set session_replication_role = replica')
  await fillSellers(database, size.people)
  await work(database, size)
  await fillTenRules(database)
  await paid(database)
  await database.sql('set session_replication_role = origin')
  await database.sql('vacuum analyze')
}

/** Each load is sold by one person; what is credited and its sums by day follow from the loads as they do in a commit. */
async function work(database: BenchDatabase, size: { people: number; loads: number; days: number }): Promise<void> {
  await database.sql(
    `insert into freight.loads (venture_id, id, number, status, customer_id, carrier_id, origin_city, origin_state, destination_city,
      destination_state, equipment, miles, currency, bill_minor, cost_minor, created_at, created_on, delivered_at, delivered_on, billing_date)
    select $1, ${ID('5')}, 'P-' || i, 'DELIVERED', $2, $3, 'Here', 'IL', 'There', 'TX', 'VAN', 200 + i % 1800, 'USD', 90000 + i % 400000,
      case when i % 20 > 0 then 80000 + i % 300000 end, day, day, day, day, day
    from (select i, current_date - 1 - i % $5::int as day from generate_series(1, $4::int) i) g`,
    [NORTHLINE, CUSTOMERS.cordova.id, CARRIERS.tejas.id, size.loads, size.days],
  )
  await database.sql(
    `insert into incentives.credits (venture_id, work_day, source_kind, source_id, user_id, credit_role, measures)
    select $1, current_date - 1 - i % $4::int, 'load', ${ID('5')}, ('01900004-0000-7000-8000-' || lpad(to_hex(1 + i / $4 % $3), 12, '0'))::uuid, 'SALES',
      array[1, (90000 + i % 400000) / 100.0, case when i % 20 > 0 then (90000 + i % 400000 - 80000 - i % 300000) / 100.0 end, 200 + i % 1800]
    from generate_series(1, $2::int) i`,
    [NORTHLINE, size.loads, size.people, size.days],
  )
  await database.sql(
    `insert into incentives.metric_days (venture_id, user_id, work_day, credit_role, metric_key, numerator, unmeasured, row_count)
    select c.venture_id, c.user_id, c.work_day, r.role, m.metric_key, coalesce(sum(c.measures[m.position]), 0),
      count(*) filter (where c.measures[m.position] is null), count(*)
    from incentives.credits c cross join (values ('SALES'), ('')) r (role) join incentives.metrics m on m.source_kind = 'load'
    where c.venture_id = $1 group by 1, 2, 3, 4, 5`,
    [NORTHLINE],
  )
}

async function paid(database: BenchDatabase): Promise<void> {
  await database.sql(
    `insert into incentives.daily (venture_id, user_id, day, currency, amount_minor, line_count, commit_id)
    select venture_id, user_id, work_day, 'USD', 10 * 1234, 10, uuidv7() from incentives.metric_days where venture_id = $1 group by 1, 2, 3`,
    [NORTHLINE],
  )
  await database.sql(
    `insert into incentives.lines (venture_id, user_id, day, currency, plan_id, version_id, rule_key, amount_minor, settled_to_date_minor,
      settled_before_minor, to_date, before, reason, credit_count, credit_digest)
    select d.venture_id, d.user_id, d.day, 'USD', $2, r.version_id, r.rule_key, 1234, 123400, 122166,
      '{"value": "12345.67", "metrics": {"loads_completed": "110"}}', '{"value": "11345.67", "metrics": {"loads_completed": "99"}}', 'earned', 11, repeat('0', 64)
    from incentives.daily d join incentives.rules r on r.venture_id = d.venture_id and r.version_id = $3
    where d.venture_id = $1`,
    [NORTHLINE, PLANS.northline.id, PLANS.northline.versionId],
  )
}
