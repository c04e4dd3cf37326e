import { percentText } from '@holdfast/engine/incentives'
import { type Day, rational, type UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Found, Judged } from '../exception.ts'
import { dayIn, markOf } from '../exception-words.ts'
import { gonePeople } from './gone-people.ts'

type Row = {
  readonly loadId: string
  readonly number: string
  readonly day: Day
  readonly userId: UserId
  readonly name: string
  readonly role: string
  readonly share: string
  readonly isTest: boolean
  readonly deactivatedOn: Day | null
  readonly others: UserId[]
}

/** Shares of loads that go to nobody, since the person was gone on the work day or is there for tests only. */
export async function lostShares(db: Reads, judged: Judged): Promise<readonly Found[]> {
  const { ventureId, from, to } = judged
  const rows = await sql<Row>`
    with gone as materialized (${gonePeople(judged)}),
    lost as materialized (
      select c.source_id, c.work_day, c.user_id, c.credit_role, c.share, g.name, g.is_test, g.deactivated_on
      from incentives.credits c join gone g on g.user_id = c.user_id
      where c.venture_id = ${ventureId} and c.work_day between ${from}::date and ${to}::date and c.source_kind = 'load'
        and (g.is_test or c.work_day > g.deactivated_on or not exists (select from ventures.membership_facts m
          where m.venture_id = ${ventureId} and m.user_id = c.user_id and m.during @> c.work_day))
    )
    select x.source_id as "loadId", l.number, x.work_day as day, x.user_id as "userId", x.name, x.credit_role as role,
      trim_scale(x.share)::text as share, x.is_test as "isTest", x.deactivated_on as "deactivatedOn",
      (select json_agg(distinct c.user_id) from incentives.credits c where c.venture_id = ${ventureId} and c.source_id = x.source_id) as others
    from lost x join freight.load_facts l on l.venture_id = ${ventureId} and l.id = x.source_id
    order by x.work_day, x.source_id, x.user_id, x.credit_role`.execute(db)
  return rows.rows.map((row) => ({
    kind: 'LOST_SHARE',
    subjectId: row.loadId,
    mark: markOf(row.userId, row.role, row.share),
    says: `${percentText(rational(row.share))} of load ${row.number} of ${dayIn(judged, row.day)} is credited to ${row.name}, ${why(row, judged)}: it goes to nobody.`,
    person: { id: row.userId, name: row.name },
    payoutId: null,
    loadId: row.loadId,
    day: row.day,
    stops: row.others,
  }))
}

function why({ isTest, deactivatedOn, day }: Row, judged: Judged): string {
  if (isTest) return 'who is there for tests'
  if (deactivatedOn !== null && deactivatedOn < day) return `who was deactivated on ${dayIn(judged, deactivatedOn)}`
  return 'who was no member on that day'
}
