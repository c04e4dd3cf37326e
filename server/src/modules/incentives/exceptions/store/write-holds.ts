import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'
import type { HoldSubject } from '../queries/held-people.ts'

type NewHold = HoldSubject & { readonly ventureId: VentureId; readonly reason: string }

export async function openHoldOf(
  db: Reads,
  { ventureId, kind, subjectId }: Omit<NewHold, 'reason'>,
): Promise<string | null> {
  const found = await sql<{ id: string }>`
    select id from incentives.holds
    where venture_id = ${ventureId} and kind = ${kind} and subject_id = ${subjectId} and released_at is null`.execute(
    db,
  )
  return found.rows[0]?.id ?? null
}

export async function insertHold(tx: Tx, caller: Caller, hold: NewHold): Promise<string> {
  const { ventureId, kind, subjectId, reason } = hold
  const { id } = await tx
    .insertInto('incentives.holds')
    .values({
      venture_id: ventureId,
      kind,
      subject_id: subjectId,
      reason,
      placed_by: personOf(caller),
      placed_at: caller.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function releaseHeld(
  tx: Tx,
  caller: Caller,
  { ventureId, id, reason }: { readonly ventureId: VentureId; readonly id: string; readonly reason: string },
): Promise<void> {
  await tx
    .updateTable('incentives.holds')
    .set({ released_by: personOf(caller), released_at: caller.now, release_reason: reason })
    .where('venture_id', '=', ventureId)
    .where('id', '=', id)
    .execute()
}
