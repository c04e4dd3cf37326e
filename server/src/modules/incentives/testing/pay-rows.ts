import type { Stage } from '../../../testing/stage.ts'

/** Every row that a commit keeps, with the transaction that wrote it last: equal before and after means that nothing was written. */
export function payRows(stage: Stage): Promise<object[]> {
  return stage.sql(`
    select 'credits' as of, xmin::text, source_id::text as id, credit_role as role, user_id from incentives.credits
    union all select 'metric_days', xmin::text, metric_key || work_day, credit_role, user_id from incentives.metric_days
    union all select 'lines', xmin::text, id::text, rule_key, user_id from incentives.lines
    union all select 'daily', xmin::text, id::text, currency, user_id from incentives.daily
    order by 1, 3, 4, 5`)
}

/** Lines and days by what they say, without the identities that a rewrite would change. */
export function payValues(stage: Stage): Promise<object[]> {
  return stage.sql(`
    select l.user_id, l.day, l.rule_key, l.amount_minor, l.to_date, l.before, l.reason, l.unmeasured, l.credit_count, l.credit_digest,
      d.amount_minor as daily, d.line_count
    from incentives.lines l
    join incentives.daily d on d.venture_id = l.venture_id and d.user_id = l.user_id and d.day = l.day and d.currency = l.currency
    order by 1, 2, 3`)
}
