import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../caller.ts'
import type { Tx } from '../../db/tx.ts'
import { importToChange } from '../find-for-caller.ts'
import { importView } from '../import-view.ts'
import type { Kinds } from '../kinds.ts'
import { judgeImport } from '../preview/judge-import.ts'
import { openStored } from '../reading/open-stored.ts'
import { placeCells } from '../rows/place-cells.ts'
import { type ToldCells, toldCells } from '../secrets/told-cells.ts'
import { refuseUnlessSeen } from '../store/changed-meanwhile.ts'
import { type Fix, findFix, overCells, saveFix } from '../store/fixes.ts'
import { getImport, type ImportRecord } from '../store/import-record.ts'
import { findPart } from '../store/parts.ts'

type Endpoint = typeof contract.imports.fixImportRow

/** Puts cells of a row right, over the file and over what was put right before, or leaves the row out. */
export async function fixImportRow(
  tx: Tx,
  caller: Caller,
  kinds: Kinds,
  { id, version, line, given }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const { record, kind } = await importToChange(tx, caller, kinds, id)
  await refuseUnlessSeen(tx, record, version)
  await saveFix(tx, record, line, await fixOf(tx, record, { line, given, told: toldCells(kind, record) }))
  const { mappedBy, firstValues } = record.preview
  const draft = { ...record, writing: record.reading, mappedBy }
  await judgeImport(tx, caller, kind, draft, { rows: record.rows, habits: record.reading.habits, firstValues })
  return importView(tx, caller, { kind, record: await getImport(tx, [record.ventureId], id) })
}

type Asked = Pick<ParsedInput<Endpoint>, 'line' | 'given'> & { readonly told: ToldCells }

/** A row that is left out keeps what was put right in it. Only what differs from the file is kept beside it. */
async function fixOf(tx: Tx, record: ImportRecord, { line, given, told }: Asked): Promise<Fix> {
  const fixed = (await findFix(tx, record, line))?.cells ?? null
  const inFile = await rowAt(tx, record, line)
  if (given === null) return { cells: fixed, isLeftOut: true }
  const placed = placeCells(record.headers, fixed ? overCells(fixed, inFile) : inFile, given)
  return { cells: placed.map((cell, at) => (cell === inFile[at] ? null : told.cell(at, cell))), isLeftOut: false }
}

/** The row as it stands in the file. */
async function rowAt(tx: Tx, record: ImportRecord, line: number): Promise<readonly string[]> {
  const { rows } = await openStored((seq) => findPart(tx, record, seq), record.reading)
  for await (const batch of rows) {
    const row = batch.find((each) => each.line === line)
    if (row) return row.cells
    if ((batch.at(-1)?.line ?? 0) > line) break
  }
  return refuse('refused', 'import.line_unknown', `The file has no row in line ${line}.`, { field: 'line' })
}
