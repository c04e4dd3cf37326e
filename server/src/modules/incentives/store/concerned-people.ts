import type { UserId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { PayFold } from '../pay-fold.ts'
import type { PayTerms } from '../pay-terms.ts'
import { creditsFromFacts } from './credits-from-facts.ts'
import type { WorkSource } from './load-fold-people.ts'

/** Everybody whose work counts for these days or who has pay on one of them, in order of id. */
export async function concernedPeople(
  db: Reads,
  terms: PayTerms,
  days: FoldedDays,
  source: WorkSource,
): Promise<readonly UserId[]> {
  const { ventureId } = terms
  const paid = sql`venture_id = ${ventureId} and day between ${days.from}::date and ${days.to}::date`
  const people = await sql<{ user_id: UserId }>`
    select user_id from (${workers(terms, days, source)}) w
    union select user_id from incentives.lines where ${paid}
    union select user_id from incentives.daily where ${paid}
    union select user_id from incentives.adjustments
      where venture_id = ${ventureId} and work_day between ${days.from}::date and ${days.to}::date
    ${days.prepared?.needs.everyMember ? sql`union ${members(terms, days)}` : sql``}
    order by user_id`.execute(db)
  return people.rows.map((row) => row.user_id)
}

/** The days that are folded; without `prepared` no rule is in force on them. */
type FoldedDays = Pick<PayFold, 'since' | 'from' | 'to'> & Partial<Pick<PayFold, 'prepared'>>

function workers(terms: PayTerms, days: FoldedDays, source: WorkSource): RawBuilder<unknown> {
  if (source === 'credited') {
    return sql`select user_id from incentives.metric_days
      where venture_id = ${terms.ventureId} and work_day between ${days.since}::date and ${days.to}::date`
  }
  const credits = creditsFromFacts(terms, ({ day }) => sql`${day} between ${days.since}::date and ${days.to}::date`)
  return sql`select user_id from ${credits} c`
}

function members({ ventureId }: PayTerms, { since, to }: FoldedDays): RawBuilder<unknown> {
  return sql`select user_id from ventures.membership_facts
    where venture_id = ${ventureId} and during && daterange(${since}::date, ${to}::date, '[]')`
}
