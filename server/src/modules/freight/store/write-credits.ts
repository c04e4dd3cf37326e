import type { Load } from '@holdfast/engine/freight'
import type { Tx } from '../../../platform/db/tx.ts'

/** Writes the load's credits where it has none yet. */
export async function writeCredits(tx: Tx, { ventureId, id, credits }: Load): Promise<void> {
  if (credits.length === 0) return
  await tx
    .insertInto('freight.load_credits')
    .values(
      credits.map(({ role, userId, share }) => ({ venture_id: ventureId, load_id: id, role, user_id: userId, share })),
    )
    .execute()
}

/** In two steps; the database judges the shares when the transaction commits. */
export async function replaceCredits(tx: Tx, load: Load): Promise<void> {
  await tx
    .deleteFrom('freight.load_credits')
    .where('venture_id', '=', load.ventureId)
    .where('load_id', '=', load.id)
    .execute()
  await writeCredits(tx, load)
}
