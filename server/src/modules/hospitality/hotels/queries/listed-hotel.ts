import type { ListedHotel } from '@holdfast/contract'
import type { OutOfOrderPolicy } from '@holdfast/engine/hospitality'
import { sql } from 'kysely'
import { type Caller, todayIn, ventureOf } from '../../../../platform/caller.ts'
import type { HotelRow } from '../store/hotel-row.ts'

type Assignment = {
  readonly id: string
  readonly name: string
  readonly starts_on: string
  readonly ends_on: string | null
}

/** A row, and what a list shows beside it. */
export type FoundHotel = HotelRow & { readonly assignments: readonly Assignment[]; readonly last_night: string | null }

/** Of a hotel `h`: everybody who ever answers for it, and its last night. */
export const besideHotel = sql`
  (select coalesce(json_agg(json_build_object('id', p.user_id, 'name', u.name, 'starts_on', p.starts_on, 'ends_on', p.ends_on)
      order by p.starts_on desc, u.name), '[]')
    from hospitality.hotel_people p join ventures.people_facts u on u.venture_id = p.venture_id and u.user_id = p.user_id
    where p.venture_id = h.venture_id and p.hotel_id = h.id) as assignments,
  (select max(d.day)::text from hospitality.hotel_days d
    where d.venture_id = h.venture_id and d.hotel_id = h.id and d.voided_at is null) as last_night`

export function toListedHotel(caller: Caller, row: FoundHotel): ListedHotel {
  const { today } = ventureOf(caller, row.venture_id)
  const people = row.assignments.filter((each) => isCurrent(each, today))
  return {
    id: row.id,
    ventureId: row.venture_id,
    name: row.name,
    code: row.code,
    timeZone: row.time_zone,
    currency: row.currency,
    rooms: row.rooms,
    outOfOrderPolicy: row.out_of_order_policy as OutOfOrderPolicy,
    lossThreshold:
      row.loss_threshold_minor === null ? null : { minor: row.loss_threshold_minor, currency: row.currency },
    reviewHours: row.review_hours,
    negativeReviewHours: row.negative_review_hours,
    people: people.map(({ id, name }) => ({ id, name })).sort((one, other) => one.name.localeCompare(other.name)),
    lastNight: row.last_night,
    today: todayIn(row.time_zone, caller.now),
  }
}

export function isCurrent({ starts_on, ends_on }: Assignment, today: string): boolean {
  return starts_on <= today && (ends_on === null || today <= ends_on)
}
