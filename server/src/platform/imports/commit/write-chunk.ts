import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../caller.ts'
import { planAnew } from '../../db/plan-anew.ts'
import type { Tx } from '../../db/tx.ts'
import type { ImportSession } from '../kind.ts'
import { tally } from '../preview/tally.ts'
import type { JudgedChunk } from '../rows/judge-rows.ts'
import { insertBadRows } from '../store/bad-rows.ts'
import { type Counts, holdImport, type ImportRecord } from '../store/import-record.ts'
import type { KeepRow } from '../store/keep-row.ts'
import { moveOn } from '../store/save-import.ts'

/** Somebody else goes on with this import: it was taken for dead, and woke up. */
export class Overtaken extends Error {}

export type Standing = { readonly linesDone: number; readonly became: Counts; readonly badRows: number }

/** Rows, their events and how far the import stands: one transaction, so that no row is written twice and none is lost. */
export async function writeChunk(
  tx: Tx,
  caller: Caller,
  work: {
    readonly record: ImportRecord
    readonly session: ImportSession<unknown>
    readonly chunk: JudgedChunk
    readonly from: Standing
    readonly keep: KeepRow
  },
): Promise<Standing> {
  const { record, session, chunk, from, keep } = work
  const held = await holdImport(tx, [record.ventureId], record.id)
  if (held?.status !== 'COMMITTING' || held.linesDone !== from.linesDone) throw new Overtaken()
  planAnew(tx)
  const rows = chunk.good.map(({ row }) => row)
  const outcomes = rows.length > 0 ? await session.write(tx, caller, rows) : []
  const { counts, refused } = tally(from.became, chunk.good, outcomes)
  refuseUnlessSkipped(record, chunk)
  const newlyBad = await insertBadRows(tx, record, [...chunk.bad, ...refused], keep)
  const to: Standing = { linesDone: from.linesDone + chunk.rows, became: counts, badRows: from.badRows + newlyBad }
  if (!(await moveOn(tx, record, from.linesDone, to))) throw new Overtaken()
  return to
}

/** Rows that were good when the person looked at them, and name what has gone since. */
function refuseUnlessSkipped({ skipErrors }: ImportRecord, { bad }: JudgedChunk): void {
  const first = bad[0]
  if (first && !skipErrors)
    refuse('refused', 'import.row_changed', `Line ${first.line} can no longer be imported: ${first.errors[0]?.message}`)
}
