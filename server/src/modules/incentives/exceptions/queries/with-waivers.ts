import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Exception, Found } from '../exception.ts'

export type Judgement = Found & Pick<Exception, 'waiver'>

type Row = NonNullable<Exception['waiver']> & { readonly position: number }

/** Each with the waiver of exactly this kind, subject and mark. */
export async function withWaivers(
  db: Reads,
  ventureId: VentureId,
  found: readonly Found[],
): Promise<readonly Judgement[]> {
  const waivable = found.map(({ kind, subjectId, mark }, position) => ({ position, kind, subjectId, mark }))
  const rows = await sql<Row>`
    select f.position, ${personNamed('w.waived_by')} as by, w.waived_at as at, w.reason
    from jsonb_to_recordset(${JSON.stringify(waivable)}::jsonb) as f (position int, kind text, "subjectId" uuid, mark text)
    join incentives.exception_waivers w on w.venture_id = ${ventureId} and w.kind = f.kind and w.subject_id = f."subjectId" and w.mark = f.mark`.execute(
    db,
  )
  const waivers = new Map(rows.rows.map(({ position, ...waiver }) => [position, waiver]))
  return found.map((each, position) => ({ ...each, waiver: waivers.get(position) ?? null }))
}
