import type { ImportParts } from '../import-parts.ts'
import { keepRows } from '../store/keep-row.ts'
import { finishImport, handOver, noteSetback } from './end-import.ts'
import { openFile } from './open-file.ts'
import { readAhead } from './read-ahead.ts'
import { actingNow, standingOf, troubleIn, type Work } from './work.ts'
import { Overtaken, writeChunk } from './write-chunk.ts'

/** A transaction for each chunk, from where the import stands: what was imported stays, whatever happens next. */
export async function writeInChunks(parts: ImportParts, work: Work): Promise<void> {
  const { record, kind, leave, job } = work
  let at = standingOf(record)
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
      if (!(error instanceof Overtaken))
        await noteSetback(parts, record, `${troubleIn(chunk, error)} What stands before them is imported and stays.`)
      throw error
    }
  }
  await finishImport(parts, { ...caller, now: parts.clock.now() }, record, usedKeys)
}
