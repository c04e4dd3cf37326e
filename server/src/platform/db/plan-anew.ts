import type { Reads } from './tx.ts'

const anew = new WeakSet<Reads>()

/**
 * For the rest of the transaction each statement is planned with its values and for the tables as they are. A kept plan
 * compares every row of a venture with every element of a long list, one by one, and one that was made for an empty
 * table reads the whole of it again for each of a hundred chunks. The chunks of an import ask for it once for all kinds.
 *
 * The statements lose their names, and nothing else: the setting that forces custom plans would have every check of a
 * reference planned anew too, row by row, which costs more than the row itself.
 */
export function planAnew(db: Reads): void {
  anew.add(db)
}

export function isPlannedAnew(db: Reads): boolean {
  return anew.has(db)
}
