import { type RawBuilder, sql } from 'kysely'
import type { Judged } from '../exception.ts'

/**
 * People who may not have been there on every day of the period: a few of thousands, so that only their credits are looked
 * at one by one.
 */
export function gonePeople({ ventureId, from, to }: Pick<Judged, 'ventureId' | 'from' | 'to'>): RawBuilder<unknown> {
  return sql`
    select p.user_id, p.name, p.is_test, p.deactivated_on from ventures.people_facts p
    where p.venture_id = ${ventureId} and (p.is_test or p.deactivated_on < ${to}::date or not exists (
      select from ventures.membership_facts m
      where m.venture_id = ${ventureId} and m.user_id = p.user_id and m.during @> daterange(${from}::date, ${to}::date, '[]')))`
}
