import type { Caller } from '../../caller.ts'
import type { ImportParts } from '../import-parts.ts'
import type { GivenRow, ImportKind, ImportSession } from '../kind.ts'
import { openStored } from '../reading/open-stored.ts'
import { type JudgedChunk, judgeRows } from '../rows/judge-rows.ts'
import { type KeyMarks, markOf } from '../rows/key-marks.ts'
import { rowReader } from '../rows/row-reader.ts'
import { seeRows } from '../rows/see-rows.ts'
import { understandingOf } from '../rows/understanding.ts'
import { toldCells } from '../secrets/told-cells.ts'
import { fixesOf } from '../store/fixes.ts'
import type { ImportRecord } from '../store/import-record.ts'
import { findPart } from '../store/parts.ts'
import { targetOf } from '../target.ts'

export type OpenFile = {
  readonly session: ImportSession<unknown>
  readonly chunks: AsyncGenerator<JudgedChunk>
  /** Once all chunks were read: the rows without a reference that the file holds, but for those in bad lines. */
  readonly usedKeys: (badLines: ReadonlySet<number>) => KeyMarks
}

/** A file that is being imported, judged anew from where its import stands. */
export async function openFile(
  parts: ImportParts,
  caller: Caller,
  record: ImportRecord,
  kind: ImportKind,
): Promise<OpenFile> {
  const { database } = parts
  const target = targetOf(caller, record)
  const file = { ...record, firstValues: record.preview.firstValues }
  const understanding = await database.read(caller, (db) => understandingOf(db, kind, file, target))
  const fixes = await database.read(caller, (db) => fixesOf(db, record))
  const session = await database.read(caller, (db) => kind.open(db, caller, target))
  const { row: told } = toldCells(kind, record)
  const marks = new Map<number, string>()
  const note = ({ key, line }: GivenRow) => {
    if (key.startsWith('row:')) marks.set(line, markOf(key))
  }
  const source = async () => {
    const { rows } = await openStored((seq) => database.read(caller, (db) => findPart(db, record, seq)), record.reading)
    const read = rowReader(understanding)
    return { rows, read, session, told, fixes, skip: record.linesDone, skipped: note }
  }
  await seeRows(session, source)
  return {
    session,
    chunks: noted(judgeRows(await source()), note),
    usedKeys: (badLines) => {
      const used = [...marks].filter(([line]) => !badLines.has(line)).map(([, mark]) => mark)
      return new Set([...understanding.naming.used, ...used])
    },
  }
}

async function* noted(chunks: AsyncGenerator<JudgedChunk>, note: (row: GivenRow) => void): AsyncGenerator<JudgedChunk> {
  for await (const chunk of chunks) {
    for (const { given } of chunk.good) note(given)
    yield chunk
  }
}
