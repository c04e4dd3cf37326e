import type { HotelDispute } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { hotelSight } from '../../policy.ts'
import { refuseMissingDispute } from '../dispute-ref.ts'
import { maySeeDispute } from '../policy.ts'
import { toDisputeView } from '../view.ts'
import { type ShownDispute, shownDispute } from './shown-dispute.ts'

/** One dispute. Refuses `dispute.not_found` for what is not there for the caller, wherever it may be. */
export async function getDispute(db: Reads, caller: Caller, { id }: { readonly id: string }): Promise<HotelDispute> {
  return toDisputeView(caller, await seenDispute(db, caller, id))
}

export async function seenDispute(db: Reads, caller: Caller, id: string): Promise<ShownDispute> {
  const { whole, assigned } = hotelSight(caller)
  const row = await shownDispute(db, caller, [...whole, ...assigned], id)
  if (!row) return refuseMissingDispute()
  return maySeeDispute(caller, { ventureId: row.venture_id as HotelDisputeVenture, isMine: row.is_mine })
    ? row
    : refuseMissingDispute()
}

type HotelDisputeVenture = Parameters<typeof maySeeDispute>[1]['ventureId']
