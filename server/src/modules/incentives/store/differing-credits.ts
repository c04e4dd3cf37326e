import { type RawBuilder, sql } from 'kysely'
import type { PayTerms } from '../pay-terms.ts'
import { creditValues } from './credit-values.ts'
import { creditsFromFacts, type Narrowed } from './credits-from-facts.ts'

/**
 * The stored credits that are not what the facts give: missing ones and other values as the facts have them, and, with
 * `is_gone`, those that no fact stands behind any more.
 */
export function differingCredits(terms: PayTerms, narrowed: Narrowed): RawBuilder<unknown> {
  return sql`(
    select work_day, source_kind, source_id, user_id, credit_role, ${creditValues('f')}, s.stored_at, f.share is null as is_gone
    from (
      select ctid as stored_at, work_day, source_kind, source_id, user_id, credit_role, ${creditValues()} from incentives.credits
      where venture_id = ${terms.ventureId} and ${narrowed({ day: sql`work_day`, person: sql`user_id`, record: sql`source_id` })}
    ) s
    full join ${creditsFromFacts(terms, narrowed)} f using (work_day, source_kind, source_id, user_id, credit_role)
    where (${creditValues('s')}) is distinct from (${creditValues('f')})
  )`
}
