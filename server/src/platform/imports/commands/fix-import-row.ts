import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../caller.ts'
import type { Tx } from '../../db/tx.ts'
import { importToChange } from '../find-for-caller.ts'
import { importView } from '../import-view.ts'
import type { Kinds } from '../kinds.ts'
import { judgeImport } from '../preview/judge-import.ts'
import { openStored } from '../reading/open-stored.ts'
import { type Fix, findFix, saveFix } from '../store/fixes.ts'
import { getImport, type ImportRecord } from '../store/import-record.ts'
import { findPart } from '../store/parts.ts'

type Endpoint = typeof contract.imports.fixImportRow

/** Puts cells of a row right, over the file and over what was put right before, or leaves the row out. */
export async function fixImportRow(
  tx: Tx,
  caller: Caller,
  kinds: Kinds,
  { id, line, given }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const { record, kind } = await importToChange(tx, caller, kinds, id)
  const unknown = Object.keys(given ?? {}).find((header) => !record.headers.includes(header))
  if (unknown !== undefined)
    refuse('refused', 'import.header_unknown', `The file has no header "${unknown}".`, { field: `given.${unknown}` })
  const before = (await findFix(tx, record, line)) ?? (await rowAt(tx, record, line))
  await saveFix(tx, record, line, given && { ...before, ...given })
  const { mappedBy, firstValues } = record.preview
  const draft = { ...record, writing: record.reading, mappedBy }
  await judgeImport(tx, caller, kind, draft, { rows: record.rows, habits: record.reading.habits, firstValues })
  return importView(tx, caller, { kind, record: await getImport(tx, [record.ventureId], id) })
}

/** The row as it stands in the file. */
async function rowAt(tx: Tx, record: ImportRecord, line: number): Promise<NonNullable<Fix>> {
  const { headers, rows } = await openStored((seq) => findPart(tx, record, seq), record.reading)
  for await (const batch of rows) {
    const row = batch.find((each) => each.line === line)
    if (row) return Object.fromEntries(headers.map((header, at) => [header, row.cells[at] ?? '']))
    if ((batch.at(-1)?.line ?? 0) > line) break
  }
  return refuse('refused', 'import.line_unknown', `The file has no row in line ${line}.`, { field: 'line' })
}
