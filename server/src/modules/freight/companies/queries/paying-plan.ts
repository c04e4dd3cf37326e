import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

/** The plan with a rule for one customer that is not for the other one as well. */
export async function payingPlan(
  db: Reads,
  ventureId: string,
  customerId: string,
  otherId: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ plan_name: string }>`
    select r.plan_name from incentives.customer_rule_facts r
    where r.venture_id = ${ventureId} and r.customer_id = ${customerId}::text and not exists (
      select from incentives.customer_rule_facts o
      where o.venture_id = r.venture_id and o.rule_id = r.rule_id and o.customer_id = ${otherId}::text)
    order by r.plan_name limit 1`.execute(db)
  return rows[0]?.plan_name
}
