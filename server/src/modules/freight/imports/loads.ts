import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import {
  type GivenRow,
  type ImportSession,
  type ImportTarget,
  importKind,
  type RowError,
} from '../../../platform/imports/kind.ts'
import { addressedPeople } from '../../ventures/index.ts'
import { checkLoadRow } from './check-load-row.ts'
import { compareLoads } from './compare-loads.ts'
import { fileNumbers } from './file-numbers.ts'
import { LOAD_COLUMNS } from './load-columns.ts'
import { actingAs, LOAD_OPTIONS, loadFile } from './load-file.ts'
import { loadNotes } from './load-notes.ts'
import type { LoadRow } from './load-row.ts'
import { loadTimes } from './load-times.ts'
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
  const times = loadTimes(target.zone)
  const checked = (row: GivenRow) => checkLoadRow(file, times.settled(row, file.context.at))
  const numbers = fileNumbers(file.venture.code, (row) => 'row' in checked(row))
  return {
    sees: (row) => {
      times.sees(row)
      numbers.sees(row)
    },
    check: (row) => {
      const found = checked(row)
      if ('errors' in found) return found
      const before = numbers.lineBefore(row)
      if (before !== null) return { errors: [repeated(found.row.number, before)] }
      notes.seen(found.row)
      return found
    },
    compare: (reads, rows) => compareLoads(reads, file, rows, notes),
    write: (tx, writer, rows) =>
      writeLoads(tx, writer, { ...file, ...actingAs(writer, file.venture) }, rows, numbers.highest()),
    notes: notes.all,
  }
}

function repeated(number: string | null, line: number): RowError {
  return { column: 'number', message: `"${number}" stands in line ${line} already. Leave one of the two rows out.` }
}
