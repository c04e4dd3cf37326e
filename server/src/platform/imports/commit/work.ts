import type { Caller } from '../../caller.ts'
import { refusalOf } from '../../db/sqlstate.ts'
import type { ImportParts } from '../import-parts.ts'
import type { ImportKind } from '../kind.ts'
import { mayImport } from '../kinds.ts'
import { figure } from '../limits.ts'
import type { JudgedChunk } from '../rows/judge-rows.ts'
import type { ImportRecord } from '../store/import-record.ts'
import { sentenceOf } from './failure.ts'
import type { CommitJob } from './queue.ts'
import type { Standing } from './write-chunk.ts'

/** What holds for one run of a job: whether it is still this worker's, and whether the process is about to end. */
export type Leave = { readonly isTaken: () => boolean; readonly isStopping: () => boolean }

export type Work = {
  readonly record: ImportRecord
  readonly kind: ImportKind
  readonly leave: Leave
  readonly job: CommitJob
}

export class RightsLost extends Error {}

/** Whoever asked for it, with the rights that they have now: a file takes minutes, and rights can be lost meanwhile. */
export async function actingNow(parts: ImportParts, { record, kind, job }: Work, linesDone: number): Promise<Caller> {
  const caller = await parts.callerFor(job)
  if (mayImport(caller, kind, record.ventureId)) return caller
  const lost = `Whoever began this import may no longer import ${kind.label.toLowerCase()}.`
  throw new RightsLost(linesDone === 0 ? lost : `${lost} The first ${figure(linesDone)} rows are imported and stay.`)
}

export function standingOf({ linesDone, became, badRows }: ImportRecord): Standing {
  return { linesDone, became, badRows }
}

export function troubleIn({ firstLine, lastLine }: JudgedChunk, error: unknown): string {
  return `Lines ${figure(firstLine)} to ${figure(lastLine)} could not be imported: ${sentenceOf(refusalOf(error) ?? error)}`
}
