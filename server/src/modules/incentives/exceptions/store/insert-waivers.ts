import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Found } from '../exception.ts'

type Waiving = { readonly ventureId: VentureId; readonly reason: string }

/** One that somebody else let pass meanwhile stays theirs. */
export async function insertWaivers(
  tx: Tx,
  caller: Caller,
  { ventureId, reason }: Waiving,
  waived: readonly Pick<Found, 'kind' | 'subjectId' | 'mark'>[],
): Promise<void> {
  const rows = waived.map(({ kind, subjectId, mark }) => ({ kind, subjectId, mark }))
  await sql`
    insert into incentives.exception_waivers (venture_id, kind, subject_id, mark, reason, waived_by, waived_at)
    select ${ventureId}, w.kind, w."subjectId", w.mark, ${reason}, ${personOf(caller)}, ${caller.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w (kind text, "subjectId" uuid, mark text)
    on conflict do nothing`.execute(tx)
}
