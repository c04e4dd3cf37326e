import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { decodeCursor } from '../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../platform/http/page.ts'
import { seenBy } from './visible-people.ts'

type Endpoint = typeof contract.incentives.listDaily
type Input = ParsedInput<Endpoint>
type Row = {
  readonly id: string
  readonly venture_id: VentureId
  readonly user_id: UserId
  readonly name: string
  readonly day: Day
  readonly amount_minor: number
  readonly currency: string
}

/** Newest day first. One index walk per venture, or per person where the caller sees only some, merged. */
export async function listDaily(db: Reads, caller: Caller, input: Input): Promise<Reply<Endpoint>> {
  const cursor = decodeCursor(input, input.cursor, 2)
  const newest = (whose: RawBuilder<boolean>) => sql`(
    select * from incentives.daily d where d.venture_id = seen.venture_id and ${whose} ${within(input)}
      ${cursor ? sql`and (d.day, d.id) < (${cursor[0]}::date, ${cursor[1]}::uuid)` : sql``}
    order by d.day desc, d.id desc limit ${input.limit + 1})`
  const rows = await sql<Row>`
    select d.id, d.venture_id, d.user_id, u.name, d.day, d.amount_minor, d.currency
    from jsonb_to_recordset(${JSON.stringify(await seenBy(db, caller, input.userId))}::jsonb) as seen (venture_id uuid, user_id uuid)
    cross join lateral (
      ${newest(sql`seen.user_id is null`)} union all ${newest(sql`d.user_id = seen.user_id`)}
    ) d
    join ventures.people_facts u on u.venture_id = d.venture_id and u.user_id = d.user_id
    order by d.day desc, d.id desc limit ${input.limit + 1}`.execute(db)
  return shownAs(
    pageOf(input, rows.rows, (last) => [last.day, last.id]),
    viewOf,
  )
}

function within({ from, to }: Input): RawBuilder<unknown> {
  return sql`
    ${from === undefined ? sql`` : sql`and d.day >= ${from}::date`}
    ${to === undefined ? sql`` : sql`and d.day <= ${to}::date`}`
}

function viewOf(row: Row): Reply<Endpoint>['items'][number] {
  return {
    id: row.id,
    ventureId: row.venture_id,
    person: { id: row.user_id, name: row.name },
    day: row.day,
    amount: { minor: row.amount_minor, currency: row.currency },
  }
}
