import type { Caller } from '../../caller.ts'
import type { Tx } from '../../db/tx.ts'
import type { ImportKind, RowOutcome } from '../kind.ts'
import { figure } from '../limits.ts'
import { openStored } from '../reading/open-stored.ts'
import { judgeRows } from '../rows/judge-rows.ts'
import { rowReader } from '../rows/row-reader.ts'
import { seeRows } from '../rows/see-rows.ts'
import { understandingOf } from '../rows/understanding.ts'
import { type ToldCells, toldCells } from '../secrets/told-cells.ts'
import { insertBadRows } from '../store/bad-rows.ts'
import { fixesOf } from '../store/fixes.ts'
import {
  type Counts,
  type ImportRecord,
  NO_COUNTS,
  type Preview,
  type Reading,
  type SampleRow,
} from '../store/import-record.ts'
import { keepRows } from '../store/keep-row.ts'
import { findPart } from '../store/parts.ts'
import type { Judgement } from '../store/save-import.ts'
import { targetOf } from '../target.ts'
import { tally } from './tally.ts'
import { rowText } from './value-text.ts'

export type Found = Pick<Judgement, 'badRows' | 'skippedRows' | 'wouldBe' | 'notes'> & Pick<Preview, 'sample'>

type Scanned = Pick<ImportRecord, 'id' | 'ventureId' | 'headers' | 'mapping' | 'options'> & {
  readonly reading: Reading
  readonly firstValues: Preview['firstValues']
}

const SHOWN_ROWS = 20

/** Judges the rows of a file from the first to the last, keeps the bad ones and counts what the others would do. */
export async function judgeWhole(tx: Tx, caller: Caller, kind: ImportKind, file: Scanned): Promise<Found> {
  const target = targetOf(caller, file)
  const session = await kind.open(tx, caller, target)
  const fixes = await fixesOf(tx, file)
  const understanding = await understandingOf(tx, kind, file, target)
  const told = toldCells(kind, file)
  const source = async () => {
    const { rows } = await openStored((seq) => findPart(tx, file, seq), file.reading)
    return { rows, read: rowReader(understanding), session, told: told.row, fixes, skip: 0 }
  }
  await seeRows(session, source)
  const keep = keepRows()
  const shown = kind.rowsShown ?? SHOWN_ROWS
  const sample: SampleRow[] = []
  const summaries: number[] = []
  let [badRows, skippedRows] = [0, 0]
  let wouldBe: Counts = NO_COUNTS
  for await (const chunk of judgeRows(await source())) {
    const rows = chunk.good.map(({ row }) => row)
    const outcomes = rows.length > 0 ? await session.compare(tx, rows) : []
    const { counts, refused } = tally(wouldBe, chunk.good, outcomes)
    await insertBadRows(tx, file, [...chunk.bad, ...refused], keep)
    badRows += chunk.bad.length + refused.length
    skippedRows += chunk.leftOut + chunk.summaries.length
    wouldBe = counts
    summaries.push(...chunk.summaries)
    for (const [at, { given }] of chunk.good.slice(0, shown - sample.length).entries())
      sample.push(shownRow(told, rowText(kind.columns, given, target), given.line, outcomes[at]))
  }
  return { badRows, skippedRows, wouldBe, notes: [...summaryNotes(summaries), ...session.notes()], sample }
}

function shownRow(
  { value }: ToldCells,
  values: SampleRow['values'],
  line: number,
  outcome: RowOutcome | undefined,
): SampleRow {
  const told = Object.entries(values).map(([key, text]) => [key, value(key, text)])
  return { line, values: Object.fromEntries(told), ...shownOutcome(outcome) }
}

function shownOutcome(outcome: RowOutcome | undefined): Pick<SampleRow, 'outcome' | 'before'> {
  if (outcome === undefined || typeof outcome === 'string') return outcome === undefined ? {} : { outcome }
  return 'changed' in outcome ? { outcome: 'changed', before: outcome.changed } : { outcome: 'bad' }
}

function summaryNotes(lines: readonly number[]): readonly string[] {
  const [only, ...others] = lines
  if (only === undefined) return []
  if (others.length === 0) return [`Line ${only} sums up other rows and is passed over.`]
  const rest = lines.length > NAMED_LINES ? ` and ${figure(lines.length - NAMED_LINES)} more` : ''
  return [`Lines ${lines.slice(0, NAMED_LINES).join(', ')}${rest} sum up other rows and are passed over.`]
}

const NAMED_LINES = 5
