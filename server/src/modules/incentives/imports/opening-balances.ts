import { lastDayOfOpening } from '@holdfast/engine/incentives'
import { type Day, eachDay } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import { type Caller, todayIn, ventureOf } from '../../../platform/caller.ts'
import type { Reads, Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { type ImportSession, type ImportTarget, importKind, type RowOutcome } from '../../../platform/imports/kind.ts'
import { addressedPeople, personFinder } from '../../ventures/index.ts'
import { storedOpening, writeOpening } from '../store/opening-balances.ts'
import { takePayLock } from '../store/pay-lock.ts'
import { OPENING_COLUMNS } from './opening-columns.ts'
import { type OpeningFile, type OpeningRow, openingKey, readOpening } from './opening-row.ts'

/** What people had reached, or been overpaid, when the venture went live in the middle of a period. */
export const openingBalances = importKind<OpeningRow>({
  name: 'opening-balances',
  label: 'Opening balances',
  permission: 'incentives.commit',
  ventureTypes: [],
  columns: OPENING_COLUMNS,
  options: [],
  open,
})

async function open(db: Reads, caller: Caller, target: ImportTarget): Promise<ImportSession<OpeningRow>> {
  const { weekStart } = ventureOf(caller, target.ventureId)
  const people = await addressedPeople(db, target.ventureId)
  const file: OpeningFile = { ...target, weekStart, findPerson: personFinder(people) }
  const firstLines = new Map<string, number>()
  return {
    sees: (seen) => {
      const read = readOpening(file, seen)
      if ('row' in read && !firstLines.has(openingKey(read.row))) firstLines.set(openingKey(read.row), seen.line)
    },
    check: (given) => {
      const read = readOpening(file, given)
      if ('errors' in read) return read
      const first = firstLines.get(openingKey(read.row)) ?? given.line
      return first === given.line ? read : { errors: [repeated(first)] }
    },
    compare: (reads, rows) => outcomesOf(reads, target, rows),
    write: (tx, writer, rows) => write(tx, writer, target, file, rows),
    notes: () => [],
  }
}

async function write(
  tx: Tx,
  caller: Caller,
  target: ImportTarget,
  file: OpeningFile,
  rows: readonly OpeningRow[],
): Promise<readonly RowOutcome[]> {
  const { ventureId, importId } = target
  await takePayLock(tx, ventureId)
  const outcomes = await outcomesOf(tx, target, rows)
  const differing = rows.filter((_, index) => outcomes[index] !== 'same')
  if (differing.length === 0) return outcomes
  await writeOpening(tx, caller, ventureId, differing)
  const days = daysMoved(file, todayIn(target.zone, caller.now), differing)
  const userIds = [...new Set(differing.map((row) => row.userId))]
  publish(tx, caller, ventureId, [
    { type: 'incentives.opening_changed', subjectId: importId, days, facts: { importId, userIds } },
  ])
  const subject = { kind: 'import', id: importId }
  await audit(tx, caller, { ventureId, action: 'incentives.import_opening', subject, after: { opening: differing } })
  return outcomes
}

/** From the day on which the venture went live to the end of the longest period that something is brought into. */
function daysMoved(file: OpeningFile, today: Day, rows: readonly OpeningRow[]): readonly Day[] {
  const ends = rows.flatMap((row) => (row.kind === 'balance' ? (lastDayOfOpening(row.periodStart, file) ?? []) : []))
  const last = ends.sort().at(-1)
  if (last === undefined) return []
  return eachDay(file.liveFrom, last < today ? last : today)
}

async function outcomesOf(
  db: Reads,
  { ventureId }: ImportTarget,
  rows: readonly OpeningRow[],
): Promise<readonly RowOutcome[]> {
  const stored = new Map((await storedOpening(db, ventureId, rows)).map((row) => [openingKey(row), saying(row)]))
  return rows.map((row) => {
    const standing = stored.get(openingKey(row))
    if (standing === undefined) return 'new'
    return standing === saying(row) ? 'same' : 'changed'
  })
}

function saying(row: OpeningRow): string {
  return row.kind === 'carry' ? String(row.amountMinor) : `${row.numerator}/${row.denominator}`
}

function repeated(line: number) {
  return { column: 'metric', message: `Line ${line} says this of the same person already. Leave one of the two out.` }
}
