import type { DisputeKind, DisputeStage, DisputeStatus } from '@holdfast/engine/hospitality'
import { businessDay, type Day, type Instant, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { DisputeFound } from '../hotel-items.ts'

/** All but the id null: the dispute is void, or its hotel. */
type Row = {
  readonly id: string
  readonly hotel: string | null
  readonly zone: string | null
  readonly kind: DisputeKind
  readonly reference: string | null
  readonly amount_minor: number
  readonly currency: string
  readonly recovered_minor: number | null
  readonly opened_on: Day
  readonly evidence_due_on: Day | null
  readonly submitted_at: Instant | null
  readonly status: DisputeStatus
  readonly stage_name: DisputeStage
  readonly decided_on: Day | null
  readonly owner_id: UserId | null
  readonly first_decided_at: Instant | null
  readonly first_decided_on: Day | null
}

/** Disputes of hotels as they are now. */
export async function disputeNews(
  db: Reads,
  ventureId: VentureId,
  ids: readonly string[],
): Promise<readonly DisputeFound[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Row>`
    select g.id, h.name as hotel, h.time_zone as zone, p.kind, p.reference, p.amount_minor, p.currency, p.recovered_minor, p.opened_on,
      p.evidence_due_on, p.submitted_at, p.status, p.stage_name, p.decided_on, p.owner_id, p.first_decided_at, p.first_decided_on
    from unnest(${[...ids]}::uuid[]) as g (id)
    left join hospitality.dispute_facts p on p.venture_id = ${ventureId} and p.dispute_id = g.id
    left join hospitality.hotel_facts h on h.venture_id = p.venture_id and h.hotel_id = p.hotel_id`.execute(db)
  return rows.map(foundOf)
}

function foundOf({ id, hotel, zone, ...row }: Row): DisputeFound {
  if (hotel === null || zone === null) return { id, zone: 'UTC', news: null }
  return {
    id,
    zone,
    news: {
      id,
      hotelName: hotel,
      kind: row.kind,
      reference: row.reference,
      amount: { minor: row.amount_minor, currency: row.currency },
      recoveredMinor: row.recovered_minor,
      openedOn: row.opened_on,
      evidenceDueOn: row.evidence_due_on,
      submittedOn: row.submitted_at && businessDay(row.submitted_at, zone),
      status: row.status,
      stage: row.stage_name,
      decidedOn: row.decided_on,
      ownerId: row.owner_id,
      firstDecidedAt: row.first_decided_at,
      firstDecidedOn: row.first_decided_on,
    },
  }
}
