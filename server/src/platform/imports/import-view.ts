import type { contract, Reply } from '@holdfast/contract'
import type { Caller } from '../caller.ts'
import { nameOfPerson } from '../db/name-of-person.ts'
import type { Reads } from '../db/tx.ts'
import { firstBadRows } from './bad-rows-view.ts'
import type { KnownImport } from './find-for-caller.ts'
import { mayImport } from './kinds.ts'
import { missingColumns, missingOf } from './mapping/options.ts'
import { leftOpenBy } from './mapping/own-options.ts'

type View = Reply<typeof contract.imports.showImport>

/** An import as the person sees it, with what they may do next. */
export async function importView(db: Reads, caller: Caller, { record, kind }: KnownImport): Promise<View> {
  const missing = missingOf(kind, record.mapping, record.options, record.reading.habits)
  const isWaiting = record.status === 'CHECKED' && mayImport(caller, kind, record.ventureId)
  const mayLeaveBad = kind.isAllOrNothing !== true
  const goodRows = record.rows - record.badRows - record.skippedRows
  return {
    id: record.id,
    version: record.version,
    ventureId: record.ventureId,
    kind: record.kind,
    label: kind.label,
    fileName: record.fileName,
    status: record.status,
    headers: [...record.headers],
    mapping: Object.fromEntries(kind.columns.map(({ key }) => [key, record.mapping[key] ?? null])),
    mappedBy: record.preview.mappedBy,
    firstValues: Object.fromEntries(
      Object.entries(record.preview.firstValues).map(([key, values]) => [key, [...values]]),
    ),
    options: record.options,
    missing: [...missing],
    leftOpen: [...leftOpenBy(record.reading.habits, record.options, missingColumns(kind, record.mapping).length > 0)],
    rows: record.rows,
    badRows: record.badRows,
    skippedRows: record.skippedRows,
    wouldBe: record.wouldBe,
    sample: record.preview.sample.map((row) => ({ ...row })),
    firstBadRows: await firstBadRows(db, record),
    notes: [...record.notes],
    progress: { linesDone: record.linesDone, became: record.became },
    failure: record.status === 'FAILED' ? record.failure : null,
    createdBy: { id: record.createdBy, name: await nameOfPerson(db, record.createdBy) },
    createdAt: record.createdAt,
    finishedAt: record.finishedAt,
    can: {
      map: isWaiting,
      fix: isWaiting,
      commit: isWaiting && missing.length === 0 && goodRows > 0 && (record.badRows === 0 || mayLeaveBad),
      skip: isWaiting && mayLeaveBad,
      discard: isWaiting,
    },
  }
}
