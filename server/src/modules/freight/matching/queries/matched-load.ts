import type { Equipment, LoadStatus } from '@holdfast/engine/freight'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { refuseMissingLoad } from '../../load-ref.ts'
import { maySee, sightOf } from '../../policy.ts'

/** What a carrier is sought for. */
export type MatchedLoad = {
  readonly id: string
  readonly ventureId: VentureId
  readonly status: LoadStatus
  readonly isVoid: boolean
  readonly customerId: string
  readonly equipment: Equipment
  readonly originCity: string
  readonly originState: string
  readonly destinationCity: string
  readonly destinationState: string
}
type Credits = Parameters<typeof maySee>[1]['credits']

/** Refuses `load.not_found` for what is not there for the caller. */
export async function matchedLoad(db: Reads, caller: Caller, id: string): Promise<MatchedLoad> {
  const { whole, credited } = sightOf(caller)
  const { rows } = await sql<MatchedLoad & { readonly credits: Credits }>`
    select l.id, l.venture_id as "ventureId", l.status, l.voided_at is not null as "isVoid", l.customer_id as "customerId",
      l.equipment, l.origin_city as "originCity", l.origin_state as "originState",
      l.destination_city as "destinationCity", l.destination_state as "destinationState",
      (select coalesce(json_agg(json_build_object('role', c.role, 'userId', c.user_id, 'share', c.share::text)), '[]')
        from freight.load_credits c where c.venture_id = l.venture_id and c.load_id = l.id) as credits
    from freight.loads l where l.venture_id = any (${[...whole, ...credited]}::uuid[]) and l.id = ${id}`.execute(db)
  const [load] = rows
  return load && maySee(caller, load) ? load : refuseMissingLoad()
}
