import type { VentureId } from '@holdfast/engine/kernel'
import type { Reads, Tx } from '../../db/tx.ts'

type Import = { readonly ventureId: VentureId; readonly id: string }
/** By the headers of the file; null: the row is left out. */
export type Fix = Readonly<Record<string, string>> | null

export async function saveFix(tx: Tx, { ventureId, id }: Import, line: number, fix: Fix): Promise<void> {
  const given = fix === null ? null : JSON.stringify(fix)
  await tx
    .insertInto('platform.import_fixes')
    .values({ venture_id: ventureId, import_id: id, line, given })
    .onConflict((conflict) => conflict.columns(['venture_id', 'import_id', 'line']).doUpdateSet({ given }))
    .execute()
}

export async function findFix(db: Reads, target: Import, line: number): Promise<Fix | undefined> {
  const row = await select(db, target).where('line', '=', line).executeTakeFirst()
  return row && (row.given as Fix)
}

/** Each as the cells of its row, in the order of the headers. */
export async function fixesOf(
  db: Reads,
  target: Import,
  headers: readonly string[],
): Promise<ReadonlyMap<number, readonly string[] | null>> {
  const rows = await select(db, target).execute()
  return new Map(
    rows.map((row) => {
      const fix = row.given as Fix
      return [row.line, fix && headers.map((header) => fix[header] ?? '')]
    }),
  )
}

function select(db: Reads, { ventureId, id }: Import) {
  return db
    .selectFrom('platform.import_fixes')
    .select(['line', 'given'])
    .where('venture_id', '=', ventureId)
    .where('import_id', '=', id)
}
