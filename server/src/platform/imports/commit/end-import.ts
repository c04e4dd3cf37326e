import { audit } from '../../audit.ts'
import { type Caller, systemCaller } from '../../caller.ts'
import type { ImportParts } from '../import-parts.ts'
import { extentOfBadRows } from '../store/bad-rows.ts'
import { deleteFixes } from '../store/fixes.ts'
import { holdImport, type ImportRecord } from '../store/import-record.ts'
import { deleteParts } from '../store/parts.ts'
import { rememberMapping } from '../store/remembered-mapping.ts'
import { saveFailure, saveStatus } from '../store/save-import.ts'
import { saveUsedKeys } from '../store/used-keys.ts'
import type { OpenFile } from './open-file.ts'
import { type CommitJob, IMPORT_QUEUE } from './queue.ts'

type Target = Pick<ImportRecord, 'ventureId' | 'id'>

/** The file has done its service; what its headers meant is kept for the next one like it. */
export async function finishImport(
  parts: ImportParts,
  caller: Caller,
  target: Target,
  usedKeys: OpenFile['usedKeys'],
): Promise<void> {
  await parts.run(
    async (tx) => {
      const record = await holdImport(tx, [target.ventureId], target.id)
      if (record?.status !== 'COMMITTING') return
      await saveStatus(tx, record, 'DONE', { finished_at: caller.now })
      await deleteParts(tx, record)
      await deleteFixes(tx, record)
      if (record.badRows > 0) await saveUsedKeys(tx, record, usedKeys((await extentOfBadRows(tx, record)).lines))
      await rememberMapping(tx, record, caller.now)
      await audit(tx, caller, {
        ventureId: record.ventureId,
        action: 'imports.done',
        subject: { kind: 'import', id: record.id },
        after: { became: record.became, badRows: record.badRows },
      })
    },
    caller,
    null,
  )
}

/** Ends an import that no retry can heal. What was imported stays, and importing the file again changes nothing of it. */
export async function failImport(
  parts: ImportParts,
  target: Target,
  failure?: string,
  weight: 'last word' | 'unless a setback says more' = 'unless a setback says more',
): Promise<void> {
  const caller = systemCaller([target.ventureId], parts.clock.now())
  await parts.database.transaction(caller, async (tx) => {
    const record = await holdImport(tx, [target.ventureId], target.id)
    if (record?.status !== 'COMMITTING') return
    const setback = weight === 'last word' ? null : record.failure
    const said = setback ?? failure ?? 'The import was interrupted too often. What was imported stays.'
    await saveStatus(tx, record, 'FAILED', { finished_at: caller.now, failure: said })
    await deleteParts(tx, record)
    await deleteFixes(tx, record)
  })
}

/** What goes wrong is noted before the retry, so that it can be said if there is none. */
export async function noteSetback(parts: ImportParts, target: Target, failure: string): Promise<void> {
  const caller = systemCaller([target.ventureId], parts.clock.now())
  await parts.database.transaction(caller, (tx) => saveFailure(tx, target, failure)).catch(() => {})
}

/** A process that ends lets another go on at once; the job is not counted as a failure. */
export async function handOver(parts: ImportParts, caller: Caller, job: CommitJob): Promise<void> {
  await parts.run((tx) => parts.enqueue(tx, IMPORT_QUEUE, [job]), caller, null)
}
