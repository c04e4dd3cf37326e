import type { ReviewSource } from '@holdfast/engine/hospitality'
import type { Day, Instant, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { ReviewFound } from '../hotel-items.ts'

/** All but the id null: the review is void, or its hotel. */
type Row = {
  readonly id: string
  readonly hotel: string | null
  readonly zone: string | null
  readonly source: ReviewSource
  readonly score: string | null
  readonly is_negative: boolean | null
  readonly received_at: Instant
  readonly received_on: Day
  readonly responded_on: Day | null
}

/** The reviews as they are now. */
export async function reviewNews(
  db: Reads,
  ventureId: VentureId,
  ids: readonly string[],
): Promise<readonly ReviewFound[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Row>`
    select g.id, h.name as hotel, h.time_zone as zone, r.source, trim_scale(round(r.score_percent, 1))::text as score, r.is_negative,
      r.received_at, r.received_on, r.responded_on
    from unnest(${[...ids]}::uuid[]) as g (id)
    left join hospitality.review_facts r on r.venture_id = ${ventureId} and r.review_id = g.id
    left join hospitality.hotel_facts h on h.venture_id = r.venture_id and h.hotel_id = r.hotel_id`.execute(db)
  return rows.map(foundOf)
}

function foundOf({ id, hotel, zone, ...row }: Row): ReviewFound {
  if (hotel === null || zone === null) return { id, zone: 'UTC', news: null }
  return {
    id,
    zone,
    news: {
      id,
      hotelName: hotel,
      source: row.source,
      scorePercent: row.score,
      isNegative: row.is_negative === true,
      receivedAt: row.received_at,
      receivedOn: row.received_on,
      respondedOn: row.responded_on,
    },
  }
}
