import { minorDigits, refuse } from '@holdfast/engine/kernel'
import { type Caller, personOf, ventureOf } from '../../caller.ts'
import { planAnew } from '../../db/plan-anew.ts'
import type { Tx } from '../../db/tx.ts'
import { numberNote } from '../cells/number-note.ts'
import type { ImportKind } from '../kind.ts'
import { missingOf } from '../mapping/options.ts'
import { chosenManner } from '../mapping/own-options.ts'
import { openStored } from '../reading/open-stored.ts'
import type { Writing } from '../reading/writing.ts'
import { type Scan, scanFile } from '../rows/scan-file.ts'
import { type ToldCells, toldCells } from '../secrets/told-cells.ts'
import { deleteBadRows } from '../store/bad-rows.ts'
import { type ImportRecord, NO_COUNTS, type Preview } from '../store/import-record.ts'
import { findPart } from '../store/parts.ts'
import { sameFileNote } from '../store/same-file.ts'
import { saveJudgement } from '../store/save-import.ts'
import { type Found, judgeWhole } from './judge-whole.ts'

/** A file with what its headers are taken for, to be looked at whole. */
export type Draft = Pick<ImportRecord, 'id' | 'ventureId' | 'headers' | 'mapping' | 'options'> & {
  readonly writing: Writing
  readonly mappedBy: Preview['mappedBy']
}

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
  const scan = scanned ?? (await scanOf(tx, caller, kind, draft))
  if (scan.rows === 0)
    refuse(
      'refused',
      'import.no_rows',
      'The file has headers and no rows below them. Add the rows, or upload another file.',
    )
  const { habits, firstValues } = scan
  const reading = { ...draft.writing, habits }
  await deleteBadRows(tx, draft)
  const isReady = missingOf(kind, draft.mapping, draft.options, habits).length === 0
  if (isReady) planAnew(tx)
  const found = isReady ? await judgeWhole(tx, caller, kind, { ...draft, reading, firstValues }) : NOTHING_JUDGED
  const { sample, ...judged } = found
  const ofFile = await sameFileNote(tx, draft, ventureOf(caller, draft.ventureId).zone)
  const ofNumbers = isReady ? numberNote(habits.marks, chosenManner(draft.options)) : null
  const judgement = {
    ...judged,
    notes: [...[ofFile, ofNumbers].filter((note) => note !== null), ...judged.notes],
    rows: scan.rows,
    reading,
    preview: {
      mappedBy: draft.mappedBy,
      firstValues: told(firstValues, toldCells(kind, draft), draft.headers),
      sample,
    },
  }
  await saveJudgement(tx, draft, judgement, personOf(caller))
}

const NOTHING_JUDGED: Found = { badRows: 0, skippedRows: 0, wouldBe: NO_COUNTS, notes: [], sample: [] }

function told(values: Preview['firstValues'], { cell }: ToldCells, headers: readonly string[]): Preview['firstValues'] {
  const shown = headers.map((header, at) => [header, (values[header] ?? []).map((text) => cell(at, text))])
  return Object.fromEntries(shown)
}

async function scanOf(tx: Tx, caller: Caller, kind: ImportKind, draft: Draft): Promise<Scan> {
  const table = await openStored((seq) => findPart(tx, draft, seq), draft.writing)
  const { currency } = ventureOf(caller, draft.ventureId)
  const { headers } = draft
  return scanFile({ ...table, headers }, kind.columns, draft.mapping, {
    ...draft.writing,
    minorDigits: minorDigits(currency),
  })
}
