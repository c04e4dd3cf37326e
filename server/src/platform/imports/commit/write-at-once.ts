import type { Caller } from '../../caller.ts'
import type { Tx } from '../../db/tx.ts'
import type { ImportParts } from '../import-parts.ts'
import { keepRows } from '../store/keep-row.ts'
import { finishImport, handOver, noteSetback } from './end-import.ts'
import { type OpenFile, openFile } from './open-file.ts'
import { readAhead } from './read-ahead.ts'
import { actingNow, standingOf, troubleIn, type Work } from './work.ts'
import { Overtaken, writeChunk } from './write-chunk.ts'

/** The process is about to end: the transaction is undone, and another worker begins anew. */
class Stopping extends Error {}

/** A file of which no row comes without the others: one transaction for all of its chunks, or nothing is written. */
export async function writeAtOnce(parts: ImportParts, work: Work): Promise<void> {
  const caller = await actingNow(parts, work, 0)
  const trouble = { said: null as string | null }
  try {
    const { result: usedKeys } = await parts.run((tx, by) => writeAll(parts, work, trouble, tx, by), caller, null)
    await finishImport(parts, { ...caller, now: parts.clock.now() }, work.record, usedKeys)
  } catch (error) {
    if (error instanceof Stopping) return handOver(parts, caller, work.job)
    if (trouble.said !== null) await noteSetback(parts, work.record, trouble.said)
    throw error
  }
}

/** Opens the file itself: a transaction that is tried again reads it from its beginning. */
async function writeAll(
  parts: ImportParts,
  work: Work,
  trouble: { said: string | null },
  tx: Tx,
  caller: Caller,
): Promise<OpenFile['usedKeys']> {
  const { record, kind, leave } = work
  const { session, chunks, usedKeys } = await openFile(parts, caller, record, kind)
  const keep = keepRows()
  let from = standingOf(record)
  for await (const chunk of readAhead(chunks)) {
    if (leave.isTaken()) throw new Overtaken()
    if (leave.isStopping()) throw new Stopping()
    await actingNow(parts, work, 0)
    try {
      from = await writeChunk(tx, caller, { record, session, chunk, from, keep })
    } catch (error) {
      if (!(error instanceof Overtaken)) trouble.said = `${troubleIn(chunk, error)} Nothing of the file was imported.`
      throw error
    }
  }
  await actingNow(parts, work, 0)
  return usedKeys
}
