import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../caller.ts'
import { planAnew } from '../../db/plan-anew.ts'
import type { Tx } from '../../db/tx.ts'
import type { ImportSession } from '../kind.ts'
import { tally } from '../preview/tally.ts'
import type { JudgedChunk } from '../rows/judge-rows.ts'
import { insertBadRows } from '../store/bad-rows.ts'
import { type Counts, holdImport, type ImportRecord } from '../store/import-record.ts'
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
  },
): Promise<Standing> {
  const { record, session, chunk, from } = work
  const held = await holdImport(tx, [record.ventureId], record.id)
  if (held?.status !== 'COMMITTING' || held.linesDone !== from.linesDone) throw new Overtaken()
  planAnew(tx)
  const rows = chunk.good.map(({ row }) => row)
  const outcomes = rows.length > 0 ? await session.write(tx, caller, rows) : []
  const to: Standing = {
    linesDone: from.linesDone + chunk.rows,
    became: tally(from.became, outcomes),
    badRows: from.badRows + (await newlyBad(tx, record, chunk)),
  }
  if (!(await moveOn(tx, record, from.linesDone, to))) throw new Overtaken()
  return to
}

/** Rows that were good when the person looked at them, and name what has gone since. */
async function newlyBad(tx: Tx, record: ImportRecord, { bad }: JudgedChunk): Promise<number> {
  const first = bad[0]
  if (!first) return 0
  if (!record.skipErrors)
    refuse('refused', 'import.row_changed', `Line ${first.line} can no longer be imported: ${first.errors[0]?.message}`)
  return insertBadRows(tx, record, record.headers, bad)
}
