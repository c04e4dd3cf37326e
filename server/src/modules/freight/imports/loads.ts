import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { type ImportSession, type ImportTarget, importKind } from '../../../platform/imports/kind.ts'
import { addressedPeople } from '../../ventures/index.ts'
import { contextOf } from '../context.ts'
import { checkLoadRow } from './check-load-row.ts'
import { compareLoads } from './compare-loads.ts'
import { LOAD_COLUMNS } from './load-columns.ts'
import { LOAD_OPTIONS, loadFile } from './load-file.ts'
import { loadNotes } from './load-notes.ts'
import type { LoadRow } from './load-row.ts'
import { writeLoads } from './write-loads.ts'

/** Loads in whatever state they are: a year of history, or yesterday's from another system. */
export const loads = importKind<LoadRow>({
  name: 'loads',
  label: 'Loads',
  permission: 'imports.work',
  ventureTypes: ['LOGISTICS', 'TRANSPORT'],
  columns: LOAD_COLUMNS,
  options: LOAD_OPTIONS,
  open,
})

async function open(db: Reads, caller: Caller, target: ImportTarget): Promise<ImportSession<LoadRow>> {
  const file = loadFile(caller, target, await addressedPeople(db, target.ventureId))
  const notes = loadNotes(file)
  const numbers = new Map<string, number>()
  return {
    check: (row) => {
      const checked = checkLoadRow(file, row)
      if ('errors' in checked) return checked
      const before = checked.row.number === null ? undefined : numbers.get(checked.row.number)
      if (before !== undefined)
        return {
          errors: [
            {
              column: 'number',
              message: `"${checked.row.number}" stands in line ${before} already. Leave one of the two rows out.`,
            },
          ],
        }
      if (checked.row.number !== null) numbers.set(checked.row.number, row.line)
      notes.seen(checked.row)
      return checked
    },
    compare: (reads, rows) => compareLoads(reads, file, rows, notes),
    write: (tx, writer, rows) => writeLoads(tx, writer, { ...file, context: contextOf(writer, file.venture) }, rows),
    notes: notes.all,
  }
}
