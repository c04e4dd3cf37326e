import { type Caller, systemCaller } from '../../caller.ts'
import { refusalOf } from '../../db/sqlstate.ts'
import type { ImportParts } from '../import-parts.ts'
import type { ImportKind, ImportSession } from '../kind.ts'
import { type Kinds, mayImport } from '../kinds.ts'
import { figure } from '../limits.ts'
import { openStored } from '../reading/open-stored.ts'
import { type JudgedChunk, judgeRows } from '../rows/judge-rows.ts'
import { rowReader } from '../rows/row-reader.ts'
import { seeRows } from '../rows/see-rows.ts'
import { fixesOf } from '../store/fixes.ts'
import { findImport, type ImportRecord } from '../store/import-record.ts'
import { findPart } from '../store/parts.ts'
import { settledHabits, targetOf } from '../target.ts'
import { failImport, finishImport, handOver, noteSetback } from './end-import.ts'
import { isHealable, sentenceOf } from './failure.ts'
import type { CommitJob } from './queue.ts'
import { readAhead } from './read-ahead.ts'
import { Overtaken, writeChunk } from './write-chunk.ts'

/** What holds for one run of a job: whether it is still this worker's, and whether the process is about to end. */
export type Leave = { readonly isTaken: () => boolean; readonly isStopping: () => boolean }

/**
 * Imports a file from where it stands, chunk by chunk. Whoever else works on it writes nothing twice: each chunk moves
 * the import on from where its writer expected it. A chunk that fails is tried again by the queue; what no retry can
 * heal ends the import here.
 */
export async function commitFile(parts: ImportParts, kinds: Kinds, job: CommitJob, leave: Leave): Promise<void> {
  const system = systemCaller([job.ventureId], parts.clock.now())
  const record = await parts.database.read(system, (db) => findImport(db, [job.ventureId], job.importId))
  if (record?.status !== 'COMMITTING') return
  const kind = kinds.get(record.kind)
  const caller = await parts.callerFor(job)
  if (!kind) return failImport(parts, record, 'Nobody imports such files any more.')
  if (!mayImport(caller, kind, record.ventureId))
    return failImport(parts, record, `Whoever began this import may no longer import ${kind.label.toLowerCase()}.`)
  try {
    await writeFile(parts, { caller, record, kind, leave, job })
  } catch (error) {
    if (error instanceof Overtaken) return
    if (!isHealable(error)) return failImport(parts, record, `${sentenceOf(error)} Nothing was imported since.`)
    throw error
  }
}

type Work = {
  readonly caller: Caller
  readonly record: ImportRecord
  readonly kind: ImportKind
  readonly leave: Leave
  readonly job: CommitJob
}

async function writeFile(parts: ImportParts, work: Work): Promise<void> {
  const { record, leave } = work
  const session = await parts.database.read(work.caller, (db) =>
    work.kind.open(db, work.caller, targetOf(work.caller, record)),
  )
  const chunks = await judgedChunks(parts, work, session)
  let at = { linesDone: record.linesDone, became: record.became, badRows: record.badRows }
  for await (const chunk of readAhead(chunks)) {
    if (leave.isTaken()) throw new Overtaken()
    if (leave.isStopping()) return handOver(parts, work.caller, work.job)
    const from = at
    const now = { ...work.caller, now: parts.clock.now() }
    try {
      at = (await parts.run((tx, caller) => writeChunk(tx, caller, { record, session, chunk, from }), now, null)).result
    } catch (error) {
      if (!(error instanceof Overtaken)) await noteSetback(parts, record, setbackOf(chunk, error))
      throw error
    }
  }
  await finishImport(parts, { ...work.caller, now: parts.clock.now() }, record)
}

async function judgedChunks(
  parts: ImportParts,
  { caller, record, kind }: Work,
  session: ImportSession<unknown>,
): Promise<AsyncGenerator<JudgedChunk>> {
  const fixes = await parts.database.read(caller, (db) => fixesOf(db, record, record.headers))
  const place = targetOf(caller, record)
  const habits = settledHabits(record.reading.habits, record.options)
  const source = async () => {
    const table = await openStored(
      (seq) => parts.database.read(caller, (db) => findPart(db, record, seq)),
      record.reading,
    )
    const read = rowReader({ ...record, columns: kind.columns, habits, place })
    return { rows: table.rows, read, session, fixes, skip: record.linesDone }
  }
  await seeRows(session, source)
  return judgeRows(await source())
}

function setbackOf({ firstLine, lastLine }: JudgedChunk, error: unknown): string {
  const said = sentenceOf(refusalOf(error) ?? error)
  return `Lines ${figure(firstLine)} to ${figure(lastLine)} could not be imported: ${said} What stands before them is imported and stays.`
}
