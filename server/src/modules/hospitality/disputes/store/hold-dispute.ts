import type { HotelDispute } from '@holdfast/engine/hospitality'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, type CallerVenture, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { refuseMissingDispute } from '../dispute-ref.ts'
import { maySeeDispute } from '../policy.ts'
import { isMine } from '../queries/mine.ts'
import { DISPUTE_COLUMNS, type DisputeRow, toDispute } from './dispute-row.ts'

/** A dispute that nobody else can change until this transaction ends. */
export type HeldDispute = {
  readonly dispute: HotelDispute
  readonly venture: CallerVenture
  readonly isMine: boolean
}

/**
 * Locks the dispute. Refuses `dispute.not_found` for what is not there for the caller, wherever it may be, and `hotel.voided`:
 * what is void has no work left.
 */
export async function holdDispute(tx: Tx, caller: Caller, disputeId: string): Promise<HeldDispute> {
  const row = await lockRow(tx, caller, disputeId)
  if (!row) return refuseMissingDispute()
  const venture = ventureOf(caller, row.venture_id)
  const { mine, isHotelVoid, ...beside } = await besideRow(tx, caller, row)
  const dispute = toDispute(row, beside)
  const held = { dispute, venture, isMine: mine }
  if (!maySeeDispute(caller, { ventureId: venture.id, isMine: mine })) return refuseMissingDispute()
  if (isHotelVoid)
    refuse(
      'conflict',
      'hotel.voided',
      `${beside.hotelName} is void, and its disputes with it. Enter the dispute anew at a hotel that counts.`,
    )
  return held
}

/** Only the dispute's own row: joined to others, it would be missed when a change that was waited for moved the join. */
async function lockRow(tx: Tx, caller: Caller, disputeId: string): Promise<DisputeRow | undefined> {
  if (caller.scope.length === 0) return undefined
  return tx
    .selectFrom('hospitality.disputes')
    .select(DISPUTE_COLUMNS)
    .where('venture_id', 'in', [...caller.scope])
    .where('id', '=', disputeId)
    .forUpdate()
    .executeTakeFirst()
}

type Beside = {
  readonly hotelName: string
  readonly zone: string
  readonly mine: boolean
  readonly isHotelVoid: boolean
}

/** Read after the lock was got, so that it is as new as the row. */
async function besideRow(tx: Tx, caller: Caller, { venture_id, id }: DisputeRow): Promise<Beside> {
  const found = await sql<Beside>`
    select h.name as "hotelName", h.time_zone as zone, ${isMine(caller)} as mine, h.voided_at is not null as "isHotelVoid"
    from hospitality.disputes d join hospitality.hotels h on h.venture_id = d.venture_id and h.id = d.hotel_id
    where d.venture_id = ${venture_id} and d.id = ${id}`.execute(tx)
  return found.rows[0] ?? refuseMissingDispute()
}
