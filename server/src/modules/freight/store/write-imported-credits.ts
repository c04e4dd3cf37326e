import type { ImportedChange, Load } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

/** Who is credited on new loads, and on those whose credits a row changed. */
export async function writeImportedCredits(
  tx: Tx,
  ventureId: string,
  made: readonly Load[],
  changed: readonly ImportedChange[],
): Promise<void> {
  const moved = changed.filter(({ before, after }) => before?.credits !== after.credits).map(({ after }) => after)
  if (moved.length > 0)
    await tx
      .deleteFrom('freight.load_credits')
      .where('venture_id', '=', ventureId)
      .where('load_id', '=', sql<string>`any (${moved.map(({ id }) => id)}::uuid[])`)
      .execute()
  const rows = [...made, ...moved].flatMap(({ id, credits }) =>
    credits.map(({ role, userId, share }) => ({ load_id: id, role, user_id: userId, share })),
  )
  if (rows.length === 0) return
  await sql`
    insert into freight.load_credits (venture_id, load_id, role, user_id, share)
    select ${ventureId}, g.load_id, g.role, g.user_id, g.share
    from jsonb_populate_recordset(null::freight.load_credits, ${JSON.stringify(rows)}::jsonb) g`.execute(tx)
}
