import { type Caller, systemCaller } from '../../caller.ts'
import { refusalOf } from '../../db/sqlstate.ts'
import type { ImportParts } from '../import-parts.ts'
import type { ImportKind } from '../kind.ts'
import { type Kinds, mayImport } from '../kinds.ts'
import { figure } from '../limits.ts'
import type { JudgedChunk } from '../rows/judge-rows.ts'
import { findImport, type ImportRecord } from '../store/import-record.ts'
import { keepRows } from '../store/keep-row.ts'
import { failImport, finishImport, handOver, noteSetback } from './end-import.ts'
import { isHealable, sentenceOf } from './failure.ts'
import { openFile } from './open-file.ts'
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
  if (!kind) return failImport(parts, record, 'Nobody imports such files any more.')
  try {
    await writeFile(parts, { record, kind, leave, job })
  } catch (error) {
    if (error instanceof Overtaken) return
    if (error instanceof RightsLost) return failImport(parts, record, error.message, 'last word')
    if (!isHealable(error)) return failImport(parts, record, `${sentenceOf(error)} Nothing was imported since.`)
    throw error
  }
}

class RightsLost extends Error {}

type Work = {
  readonly record: ImportRecord
  readonly kind: ImportKind
  readonly leave: Leave
  readonly job: CommitJob
}

async function writeFile(parts: ImportParts, work: Work): Promise<void> {
  const { record, kind, leave, job } = work
  let at = { linesDone: record.linesDone, became: record.became, badRows: record.badRows }
  let caller = await actingNow(parts, work, at.linesDone)
  const { session, chunks, usedKeys } = await openFile(parts, caller, record, kind)
  const keep = keepRows()
  for await (const chunk of readAhead(chunks)) {
    if (leave.isTaken()) throw new Overtaken()
    if (leave.isStopping()) return handOver(parts, caller, job)
    const from = at
    caller = await actingNow(parts, work, from.linesDone)
    try {
      const write = { record, session, chunk, from, keep }
      at = (await parts.run((tx, by) => writeChunk(tx, by, write), caller, null)).result
    } catch (error) {
      if (!(error instanceof Overtaken)) await noteSetback(parts, record, setbackOf(chunk, error))
      throw error
    }
  }
  await finishImport(parts, { ...caller, now: parts.clock.now() }, record, usedKeys)
}

/** Whoever asked for it, with the rights that they have now: a file takes minutes, and rights can be lost meanwhile. */
async function actingNow(parts: ImportParts, { record, kind, job }: Work, linesDone: number): Promise<Caller> {
  const caller = await parts.callerFor(job)
  if (mayImport(caller, kind, record.ventureId)) return caller
  const lost = `Whoever began this import may no longer import ${kind.label.toLowerCase()}.`
  throw new RightsLost(linesDone === 0 ? lost : `${lost} The first ${figure(linesDone)} rows are imported and stay.`)
}

function setbackOf({ firstLine, lastLine }: JudgedChunk, error: unknown): string {
  const said = sentenceOf(refusalOf(error) ?? error)
  return `Lines ${figure(firstLine)} to ${figure(lastLine)} could not be imported: ${said} What stands before them is imported and stays.`
}
