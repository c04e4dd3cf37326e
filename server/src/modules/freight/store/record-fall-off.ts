import type { CarrierId, Day, Instant, LoadId, UserId, VentureId } from '@holdfast/engine/kernel'
import type { Tx } from '../../../platform/db/tx.ts'

export type FallOff = {
  readonly ventureId: VentureId
  readonly loadId: LoadId
  readonly carrierId: CarrierId | null
  readonly cause: string
  readonly isBad: boolean
  readonly at: Instant
  readonly on: Day
  readonly by: UserId
}

export async function recordFallOff(tx: Tx, fallOff: FallOff): Promise<void> {
  await tx
    .insertInto('freight.load_fall_offs')
    .values({
      venture_id: fallOff.ventureId,
      load_id: fallOff.loadId,
      carrier_id: fallOff.carrierId,
      cause: fallOff.cause,
      is_bad: fallOff.isBad,
      at: fallOff.at,
      fell_off_on: fallOff.on,
      recorded_by: fallOff.by,
    })
    .execute()
}
