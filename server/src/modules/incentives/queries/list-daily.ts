import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor.ts'
import { isVisible, visiblePeople } from './visible-people.ts'

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

/** Newest day first. One index walk per venture, each over the people whose pay the caller may read there, merged. */
export async function listDaily(db: Reads, caller: Caller, input: Input): Promise<Reply<Endpoint>> {
  const cursor = decodeCursor(input, input.cursor, 2)
  const seen = await Promise.all(caller.scope.map((ventureId) => seenIn(db, caller, ventureId, input.userId)))
  const rows = await sql<Row>`
    select d.id, d.venture_id, d.user_id, u.name, d.day, d.amount_minor, d.currency
    from jsonb_to_recordset(${JSON.stringify(seen)}::jsonb) as seen (venture_id uuid, people uuid[])
    cross join lateral (
      select * from incentives.daily d
      where d.venture_id = seen.venture_id and (seen.people is null or d.user_id = any (seen.people)) ${within(input)}
        ${cursor ? sql`and (d.day, d.id) < (${cursor[0]}::date, ${cursor[1]}::uuid)` : sql``}
      order by d.day desc, d.id desc limit ${input.limit + 1}
    ) d
    join ventures.people_facts u on u.venture_id = d.venture_id and u.user_id = d.user_id
    order by d.day desc, d.id desc limit ${input.limit + 1}`.execute(db)
  const items = rows.rows.slice(0, input.limit)
  const hasMore = rows.rows.length > input.limit
  const last = items.at(-1)
  return {
    items: items.map(viewOf),
    hasMore,
    nextCursor: hasMore && last ? encodeCursor(input, [last.day, last.id]) : null,
  }
}

async function seenIn(db: Reads, caller: Caller, ventureId: VentureId, userId: string | undefined) {
  const people = await visiblePeople(db, caller, ventureId)
  if (userId === undefined) return { venture_id: ventureId, people }
  return { venture_id: ventureId, people: isVisible(people, userId as UserId) ? [userId] : [] }
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
