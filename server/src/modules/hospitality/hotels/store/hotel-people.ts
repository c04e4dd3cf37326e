import type { Hotel, HotelPerson } from '@holdfast/engine/hospitality'
import { refuse, type UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller, CallerVenture } from '../../../../platform/caller.ts'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'

/** Whether the caller answers for the hotel today, by the venture's date. */
export async function answersToday(
  db: Reads,
  caller: Caller,
  venture: Pick<CallerVenture, 'id' | 'today'>,
  hotelId: string,
): Promise<boolean> {
  const found = await sql`
    select from hospitality.hotel_people p
    where p.venture_id = ${venture.id} and p.hotel_id = ${hotelId} and p.user_id = ${caller.person?.id ?? null}
      and p.during @> ${venture.today}::date`.execute(db)
  return found.rows.length > 0
}

/** Everybody who answers, answered or will answer for the hotel. */
export async function standingPeople(tx: Tx, { ventureId, id }: Hotel): Promise<readonly HotelPerson[]> {
  const rows = await tx
    .selectFrom('hospitality.hotel_people')
    .select(['user_id', 'starts_on', 'ends_on'])
    .where('venture_id', '=', ventureId)
    .where('hotel_id', '=', id)
    .orderBy('starts_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ userId: row.user_id as UserId, startsOn: row.starts_on, endsOn: row.ends_on }))
}

/** Those who are not of the venture, now or once, are refused as `person.unknown`. */
export async function requirePeople(tx: Tx, { ventureId }: Hotel, people: readonly HotelPerson[]): Promise<void> {
  const ids = [...new Set(people.map(({ userId }) => userId))]
  const found = await sql<{ user_id: string }>`
    select user_id from ventures.people_facts where venture_id = ${ventureId} and user_id = any (${ids}::uuid[])`.execute(
    tx,
  )
  const known = new Set(found.rows.map((row) => row.user_id))
  const at = people.findIndex(({ userId }) => !known.has(userId))
  if (at >= 0) refuse('refused', 'person.unknown', 'This venture has no such person.', { field: `people.${at}.userId` })
}

export async function replacePeople(tx: Tx, hotel: Hotel, people: readonly HotelPerson[]): Promise<void> {
  await tx
    .deleteFrom('hospitality.hotel_people')
    .where('venture_id', '=', hotel.ventureId)
    .where('hotel_id', '=', hotel.id)
    .execute()
  if (people.length === 0) return
  await tx
    .insertInto('hospitality.hotel_people')
    .values(
      people.map(({ userId, startsOn, endsOn }) => ({
        venture_id: hotel.ventureId,
        hotel_id: hotel.id,
        user_id: userId,
        starts_on: startsOn,
        ends_on: endsOn,
      })),
    )
    .execute()
}
