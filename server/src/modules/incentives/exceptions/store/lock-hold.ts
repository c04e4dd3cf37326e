import { refuse, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { HoldSubject } from '../queries/held-people.ts'

export type LockedHold = HoldSubject & {
  readonly id: string
  readonly ventureId: VentureId
  readonly reason: string
  readonly isReleased: boolean
}

/** The hold, locked, so that it is released once. */
export async function lockHold(tx: Tx, caller: Caller, id: string): Promise<LockedHold> {
  const found = await sql<LockedHold>`
    select id, venture_id as "ventureId", kind, subject_id as "subjectId", reason, released_at is not null as "isReleased"
    from incentives.holds where venture_id = any (${caller.scope}::uuid[]) and id = ${id} for update`.execute(tx)
  return found.rows[0] ?? refuse('not_found', 'hold.not_found', 'There is no such hold for you to see.')
}
