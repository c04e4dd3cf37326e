import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { PayFold } from '../pay-fold.ts'
import type { PayTerms } from '../pay-terms.ts'
import { computedLines } from './computed-lines.ts'
import { isLocked } from './locked.ts'
import type { LineBatch } from './write-lines.ts'

/**
 * Books what locked days should have paid, less what they paid and what locked adjustments have put right already: one
 * adjustment per person, currency, plan, rule and work day, on the venture's today. While its booking day is open it
 * keeps that day and follows the facts; it goes when nothing is left to put right. Returns how many changed.
 */
export async function writeAdjustments(
  tx: Tx,
  caller: Caller,
  terms: PayTerms,
  fold: PayFold,
  { people, lines, turn }: Pick<LineBatch, 'people' | 'lines' | 'turn'>,
): Promise<number> {
  const { ventureId, today } = terms
  const theirs = sql`venture_id = ${ventureId} and user_id = any (${[...people]}::uuid[])`
  const ofDays = (day: 'day' | 'work_day') => sql`${sql.ref(day)} between ${fold.from}::date and ${fold.to}::date`
  const lockedOn = (table: string, day: string) =>
    isLocked(sql.val(ventureId), {
      person: sql.ref(`${table}.user_id`),
      currency: sql.ref(`${table}.currency`),
      day: sql.ref(`${table}.${day}`),
    })
  const changed = await sql<{ changed: number }>`
    with due as (
      select c.user_id, c.currency, c.plan_id, c.rule_key, c.day as work_day, c.amount_minor from ${computedLines(lines)}
      where ${lockedOn('c', 'day')}
      union all
      select l.user_id, l.currency, l.plan_id, l.rule_key, l.day, -l.amount_minor from incentives.lines l
      where ${theirs} and ${ofDays('day')} and ${lockedOn('l', 'day')}
      union all
      select a.user_id, a.currency, a.plan_id, a.rule_key, a.work_day, -a.amount_minor from incentives.adjustments a
      where ${theirs} and ${ofDays('work_day')} and kind = 'RECOMPUTE' and ${lockedOn('a', 'booked_on')}
    ), wanted as (
      select user_id, currency, plan_id, rule_key, work_day, sum(amount_minor)::bigint as amount_minor
      from due group by user_id, currency, plan_id, rule_key, work_day having sum(amount_minor) <> 0
    ), open as (
      select a.*, row_number() over (partition by user_id, currency, plan_id, rule_key, work_day order by booked_on, id) as place
      from incentives.adjustments a
      where ${theirs} and ${ofDays('work_day')} and kind = 'RECOMPUTE' and not ${lockedOn('a', 'booked_on')}
    ), compared as materialized (
      select s.id, user_id, currency, plan_id, rule_key, work_day, w.amount_minor, w.amount_minor is null as is_gone
      from wanted w full join (select * from open where place = 1) s using (user_id, currency, plan_id, rule_key, work_day)
      where w.amount_minor is distinct from s.amount_minor
      -- A void opens what was locked: of several that are open then, the oldest goes on alone.
      union all select id, user_id, currency, plan_id, rule_key, work_day, null, true from open where place > 1
    ), gone as (
      delete from incentives.adjustments where venture_id = ${ventureId} and id in (select id from compared where is_gone) returning id
    ), moved as (
      update incentives.adjustments a set amount_minor = c.amount_minor, turn = ${turn}::bigint, recorded_at = ${caller.now}
      from compared c where a.venture_id = ${ventureId} and a.id = c.id and not c.is_gone returning a.id
    ), booked as (
      insert into incentives.adjustments (venture_id, user_id, currency, kind, plan_id, rule_key, work_day, booked_on, amount_minor, turn, reason, recorded_at)
      select ${ventureId}, user_id, currency, 'RECOMPUTE', plan_id, rule_key, work_day, ${today}::date, amount_minor, ${turn}::bigint,
        'The work of a locked day changed', ${caller.now}
      from compared where id is null returning id
    )
    select ((select count(*) from gone) + (select count(*) from moved) + (select count(*) from booked))::int as changed`.execute(
    tx,
  )
  return changed.rows[0]?.changed ?? 0
}
