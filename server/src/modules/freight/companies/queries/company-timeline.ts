import type { Moment } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

const LAST_MOMENTS = 50

/** What was recorded of a customer or carrier, newest first; of those that were merged into it as well. */
export async function companyTimeline(
  db: Reads,
  ventureId: string,
  ids: readonly string[],
): Promise<readonly Moment[]> {
  const { rows } = await sql<Moment>`
    select e.id, e.type, e.at, e.facts,
      case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as by
    from (select e.id, e.type, e.at, e.facts, e.actor_id from platform.events e
      where e.venture_id = ${ventureId} and e.subject_id = any (${[...ids]}::uuid[])
      order by e.id desc limit ${LAST_MOMENTS}) e
    left join identity.person_facts u on u.id = e.actor_id order by e.id desc`.execute(db)
  return rows
}
