import { businessDay, type VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../db/tx.ts'

/** That the very same bytes were imported before: most often somebody means another file. null: they were not. */
export async function sameFileNote(
  db: Reads,
  { ventureId, id }: { readonly ventureId: VentureId; readonly id: string },
  zone: string,
): Promise<string | null> {
  const before = await db
    .selectFrom('platform.imports as before')
    .innerJoin('platform.imports as this', (join) =>
      join
        .onRef('this.venture_id', '=', 'before.venture_id')
        .onRef('this.kind', '=', 'before.kind')
        .onRef('this.file_hash', '=', 'before.file_hash')
        .onRef('this.id', '>', 'before.id'),
    )
    .select(['before.file_name', 'before.committed_at'])
    .where('this.venture_id', '=', ventureId)
    .where('this.id', '=', id)
    .where('before.status', 'in', ['COMMITTING', 'DONE', 'FAILED'])
    .orderBy('before.id', 'desc')
    .executeTakeFirst()
  if (!before?.committed_at) return null
  return `The same file was imported on ${businessDay(before.committed_at, zone)} as ${before.file_name}.`
}
