import { type RawBuilder, sql } from 'kysely'

/** The line that stands for a rule and work day. `of` has venture_id, user_id, currency, plan_id, rule_key and work_day. */
export function lineOf(of: string): RawBuilder<string | null> {
  const its = (column: string) => sql.ref(`${of}.${column}`)
  return sql`(select l.id from incentives.lines l
    where l.venture_id = ${its('venture_id')} and l.user_id = ${its('user_id')} and l.day = ${its('work_day')}
      and l.plan_id = ${its('plan_id')} and l.rule_key = ${its('rule_key')} and l.currency = ${its('currency')})`
}
