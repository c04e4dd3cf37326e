import { PLANS } from '../../server/src/testing/world/companies.ts'
import { VENTURES } from '../../server/src/testing/world/ventures.ts'
import type { BenchDatabase } from '../stand.ts'
import { TEN_RULES } from './pay-rules.ts'

const NORTHLINE = VENTURES.northline.id
const SINCE = `(current_date - 400)`
const SELLER = `('01900004-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid`

/** So many salespeople of Northline. */
export async function fillSellers(database: BenchDatabase, count: number): Promise<void> {
  await database.sql(`update ventures.ventures set live_from = ${SINCE} where id = $1`, [NORTHLINE])
  await database.sql(
    `insert into identity.users (id, name, email) select ${SELLER}, 'Seller ' || i, 'seller' || i || '@northline.example' from generate_series(1, ${count}) i`,
  )
  await database.sql(
    `insert into ventures.people (venture_id, user_id) select $1, ${SELLER} from generate_series(1, ${count}) i`,
    [NORTHLINE],
  )
  await database.sql(
    `insert into ventures.memberships (venture_id, user_id, role, job_role, starts_on)
    select $1, ${SELLER}, 'EMPLOYEE', 'SALES', ${SINCE} from generate_series(1, ${count}) i`,
    [NORTHLINE],
  )
}

/** Ten rules in force, in the place of the world's. */
export async function fillTenRules(database: BenchDatabase): Promise<void> {
  const [version] = await database.sql<{ id: string }>(
    `update incentives.plan_versions set starts_on = ${SINCE} where id = $1 returning id`,
    [PLANS.northline.versionId],
  )
  await database.sql('delete from incentives.rules where version_id = $1', [version?.id])
  await database.sql(
    `insert into incentives.rules (venture_id, version_id, position, rule_key, rule)
    select $1, $2, n, rule ->> 'ruleKey', rule from jsonb_array_elements($3::jsonb) with ordinality r (rule, n)`,
    [NORTHLINE, version?.id, JSON.stringify(TEN_RULES)],
  )
}
