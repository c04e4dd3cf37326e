import type { VentureId } from '@holdfast/engine/kernel'
import type { Reads, Tx } from '../../db/tx.ts'

type Import = { readonly ventureId: VentureId; readonly id: string }
/** Cell by cell what a person put in place of a row's; null: as the file has it. */
export type FixedCells = readonly (string | null)[]
/** `cells` null: the row as it came. Kept also while the row is left out. */
export type Fix = { readonly cells: FixedCells | null; readonly isLeftOut: boolean }

/** The row as it is by now. */
export function overCells(fixed: FixedCells, cells: readonly string[]): readonly string[] {
  return fixed.map((cell, at) => cell ?? cells[at] ?? '')
}

export async function saveFix(tx: Tx, { ventureId, id }: Import, line: number, fix: Fix): Promise<void> {
  const saved = { cells: fix.cells && JSON.stringify(fix.cells), is_left_out: fix.isLeftOut }
  await tx
    .insertInto('platform.import_fixes')
    .values({ venture_id: ventureId, import_id: id, line, ...saved })
    .onConflict((conflict) => conflict.columns(['venture_id', 'import_id', 'line']).doUpdateSet(saved))
    .execute()
}

export async function findFix(db: Reads, target: Import, line: number): Promise<Fix | undefined> {
  const row = await select(db, target).where('line', '=', line).executeTakeFirst()
  return row && { cells: row.cells as FixedCells | null, isLeftOut: row.is_left_out }
}

/** By line: the cells in place of the row's; null: left out. */
export async function fixesOf(db: Reads, target: Import): Promise<ReadonlyMap<number, FixedCells | null>> {
  const rows = await select(db, target).execute()
  return new Map(rows.map((row) => [row.line, row.is_left_out ? null : (row.cells as FixedCells | null)]))
}

export async function deleteFixes(tx: Tx, { ventureId, id }: Import): Promise<void> {
  await tx.deleteFrom('platform.import_fixes').where('venture_id', '=', ventureId).where('import_id', '=', id).execute()
}

function select(db: Reads, { ventureId, id }: Import) {
  return db
    .selectFrom('platform.import_fixes')
    .select(['line', 'cells', 'is_left_out'])
    .where('venture_id', '=', ventureId)
    .where('import_id', '=', id)
}
