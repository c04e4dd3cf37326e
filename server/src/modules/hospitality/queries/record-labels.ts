import { REVIEW_SOURCE_NAMES, type ReviewSource } from '@holdfast/engine/hospitality'
import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** Harbour House, 2026-06-17 · 62 rooms sold */
export type RecordLabel = { readonly label: string; readonly detail: string }
type Labels = ReadonlyMap<string, RecordLabel>

type Night = { readonly id: string; readonly hotel: string; readonly day: Day; readonly roomsSold: number | null }

/** How nights are called where pay names them, by id. A voided night keeps its name. */
export async function nightLabels(db: Reads, ventureIds: readonly string[], ids: readonly string[]): Promise<Labels> {
  const { rows } = await sql<Night>`
    select d.id, h.name as hotel, d.day, d.rooms_sold as "roomsSold" from hospitality.hotel_days d
    join hospitality.hotels h on h.venture_id = d.venture_id and h.id = d.hotel_id
    where d.venture_id = any (${[...ventureIds]}::uuid[]) and d.id = any (${[...ids]}::uuid[])`.execute(db)
  return new Map(
    rows.map(({ id, hotel, day, roomsSold }) => [
      id,
      { label: `${hotel}, ${day}`, detail: roomsSold === null ? 'rooms sold unknown' : `${roomsSold} rooms sold` },
    ]),
  )
}

type Review = {
  readonly id: string
  readonly hotel: string
  readonly source: ReviewSource
  readonly guest: string | null
}

/** The same of reviews: "Google review · Harbour House, by Jo Bloggs". */
export async function reviewLabels(db: Reads, ventureIds: readonly string[], ids: readonly string[]): Promise<Labels> {
  const { rows } = await sql<Review>`
    select r.id, h.name as hotel, r.source, r.guest_name as guest from hospitality.reviews r
    join hospitality.hotels h on h.venture_id = r.venture_id and h.id = r.hotel_id
    where r.venture_id = any (${[...ventureIds]}::uuid[]) and r.id = any (${[...ids]}::uuid[])`.execute(db)
  return new Map(
    rows.map(({ id, hotel, source, guest }) => [
      id,
      {
        label: source === 'OTHER' ? 'Review' : `${REVIEW_SOURCE_NAMES[source]} review`,
        detail: guest === null ? hotel : `${hotel}, by ${guest}`,
      },
    ]),
  )
}
