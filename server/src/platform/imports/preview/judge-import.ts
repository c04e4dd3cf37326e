import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../caller.ts'
import { planAnew } from '../../db/plan-anew.ts'
import type { Tx } from '../../db/tx.ts'
import type { ImportKind } from '../kind.ts'
import { missingOf } from '../mapping/options.ts'
import { openStored, type Writing } from '../reading/open-stored.ts'
import { judgeRows } from '../rows/judge-rows.ts'
import { rowReader } from '../rows/row-reader.ts'
import { type Scan, scanFile } from '../rows/scan-file.ts'
import { seeRows } from '../rows/see-rows.ts'
import { deleteBadRows, insertBadRows } from '../store/bad-rows.ts'
import { fixesOf } from '../store/fixes.ts'
import { type Counts, type ImportRecord, NO_COUNTS, type Preview } from '../store/import-record.ts'
import { findPart } from '../store/parts.ts'
import { type Judgement, saveJudgement } from '../store/save-import.ts'
import { settledHabits, targetOf } from '../target.ts'
import { tally } from './tally.ts'
import { rowText } from './value-text.ts'

/** A file with what its headers are taken for, to be looked at whole. */
export type Draft = Pick<ImportRecord, 'id' | 'ventureId' | 'headers' | 'mapping' | 'options'> & {
  readonly writing: Writing
  readonly mappedBy: Preview['mappedBy']
}

const SHOWN_ROWS = 20

/**
 * Judges every row and keeps what was found. A file that was scanned before under the same mapping is not scanned
 * again: a person who puts one row right waits for one look, not for two.
 */
export async function judgeImport(
  tx: Tx,
  caller: Caller,
  kind: ImportKind,
  draft: Draft,
  scanned?: Scan,
): Promise<void> {
  const scan = scanned ?? (await scanFile(await open(tx, draft), kind.columns, draft.mapping))
  if (scan.rows === 0)
    refuse(
      'refused',
      'import.no_rows',
      'The file has headers and no rows below them. Add the rows, or upload another file.',
    )
  const missing = missingOf(kind, draft.mapping, draft.options, scan.habits.asksDayOrder)
  await deleteBadRows(tx, draft)
  const found = missing.length > 0 ? NOTHING_JUDGED : await judgeWhole(tx, caller, kind, draft, scan)
  const { sample, ...judged } = found
  await saveJudgement(tx, draft, {
    ...judged,
    rows: scan.rows,
    reading: { ...draft.writing, habits: scan.habits },
    preview: { mappedBy: draft.mappedBy, firstValues: scan.firstValues, sample },
  })
}

type Found = Pick<Judgement, 'badRows' | 'skippedRows' | 'wouldBe' | 'notes'> & Pick<Preview, 'sample'>
const NOTHING_JUDGED: Found = { badRows: 0, skippedRows: 0, wouldBe: NO_COUNTS, notes: [], sample: [] }

async function judgeWhole(tx: Tx, caller: Caller, kind: ImportKind, draft: Draft, scan: Scan): Promise<Found> {
  planAnew(tx)
  const target = targetOf(caller, draft)
  const session = await kind.open(tx, caller, target)
  const { columns } = kind
  const habits = settledHabits(scan.habits, draft.options)
  const fixes = await fixesOf(tx, draft, draft.headers)
  const source = async () => {
    const read = rowReader({ ...draft, columns, habits, place: target })
    return { rows: (await open(tx, draft)).rows, read, session, fixes, skip: 0 }
  }
  await seeRows(session, source)
  const sample: { line: number; values: Record<string, string> }[] = []
  let [badRows, skippedRows] = [0, 0]
  let wouldBe: Counts = NO_COUNTS
  for await (const chunk of judgeRows(await source())) {
    await insertBadRows(tx, draft, draft.headers, chunk.bad)
    badRows += chunk.bad.length
    skippedRows += chunk.leftOut
    if (chunk.good.length > 0)
      wouldBe = tally(
        wouldBe,
        await session.compare(
          tx,
          chunk.good.map(({ row }) => row),
        ),
      )
    for (const { given } of chunk.good.slice(0, SHOWN_ROWS - sample.length))
      sample.push({ line: given.line, values: rowText(columns, given, target) })
  }
  return { badRows, skippedRows, wouldBe, notes: session.notes(), sample }
}

function open(tx: Tx, draft: Draft) {
  return openStored((seq) => findPart(tx, draft, seq), draft.writing)
}
