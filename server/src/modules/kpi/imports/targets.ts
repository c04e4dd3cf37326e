import { findTargetMetric } from '@holdfast/engine/kpi'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { type ImportSession, type ImportTarget, importKind, type RowError } from '../../../platform/imports/kind.ts'
import { addressedPeople, personFinder } from '../../ventures/index.ts'
import { overlapSentence } from '../overlap-sentence.ts'
import { campaignNames } from '../queries/campaign-names.ts'
import { standingTargets } from '../store/standing-targets.ts'
import { type Placed, targetBook } from '../target-book.ts'
import { TARGET_COLUMNS } from './target-columns.ts'
import { readTarget, type TargetFile, type TargetRow } from './target-row.ts'
import { outcomesOf, writeTargetRows } from './write-target-rows.ts'

/** What a venture aims at, from a plan that somebody wrote elsewhere. */
export const targets = importKind<TargetRow>({
  name: 'targets',
  label: 'Targets',
  permission: 'kpi.targets',
  ventureTypes: ['LOGISTICS', 'TRANSPORT', 'BPO'],
  columns: TARGET_COLUMNS,
  options: [],
  open,
})

async function open(db: Reads, _: Caller, target: ImportTarget): Promise<ImportSession<TargetRow>> {
  const file = await fileOf(db, target)
  const book = targetBook(await standingTargets(db, target.ventureId))
  const placed = new Map<number, Placed>()
  const firstLines = new Map<string, number>()
  return {
    sees: (seen) => {
      const read = readTarget(file, seen)
      if ('errors' in read) return
      if (firstLines.has(nameOf(read.row))) return
      firstLines.set(nameOf(read.row), seen.line)
      placed.set(seen.line, book.put(read.row.scope, read.row.given))
    },
    check: (given) => {
      const read = readTarget(file, given)
      if ('errors' in read) return read
      const error =
        repeated(given.line, firstLines.get(nameOf(read.row))) ?? overlapping(file, read.row, placed.get(given.line))
      return error ? { errors: [error] } : read
    },
    // A chunk by itself may contradict what an earlier one moves out of its way.
    compare: async (_reads, rows) => outcomesOf(rows.flatMap(({ line }) => placed.get(line) ?? [])),
    write: (tx, writer, rows) => writeTargetRows(tx, writer, target, rows),
    notes: () => [],
  }
}

async function fileOf(db: Reads, { ventureId, ventureType, currency }: ImportTarget): Promise<TargetFile> {
  const campaigns = [...(await campaignNames(db, ventureId))]
  return {
    ventureType,
    currency,
    findPerson: personFinder(await addressedPeople(db, ventureId)),
    campaigns: new Map(campaigns.map(([id, name]) => [name.toLowerCase(), id])),
  }
}

/** Which target it is: there is one of a scope and first day. */
function nameOf({ scope, given }: TargetRow): string {
  return [scope.metric, scope.campaignId, scope.userId, given.from].join(' ')
}

function repeated(line: number, first: number | undefined): RowError | null {
  if (first === undefined || first === line) return null
  return { column: 'from', message: `Line ${first} sets the same target from that day. Leave one of the two out.` }
}

function overlapping({ ventureType }: TargetFile, { scope }: TargetRow, placed: Placed | undefined): RowError | null {
  const metric = findTargetMetric(ventureType, scope.metric)
  if (placed === undefined || !('overlaps' in placed) || metric === undefined) return null
  return { column: 'from', message: overlapSentence(metric, placed.overlaps) }
}
