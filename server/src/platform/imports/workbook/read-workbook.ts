// Runs as a thread of its own: reading a workbook is one long computation, in which no request would be answered, and
// a thread's memory has a bound that ends it alone.
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '@holdfast/engine/kernel'
import { stringify } from 'csv-stringify/sync'
import { boundedWorkbook } from './bounded-workbook.ts'
import { sheetRows } from './sheet-rows.ts'

export type WorkbookAnswer =
  | { readonly csv: readonly Uint8Array[] }
  | { readonly refusal: Pick<Refusal, 'kind' | 'code' | 'message' | 'facts'> }

const ROWS_AT_ONCE = 1_000

parentPort?.postMessage(await answerTo(Buffer.from(workerData)))

async function answerTo(archive: Buffer): Promise<WorkbookAnswer> {
  try {
    const rows = await sheetRows(boundedWorkbook(archive))
    const starts = Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, at) => at * ROWS_AT_ONCE)
    return { csv: starts.map((start) => Buffer.from(stringify(rows.slice(start, start + ROWS_AT_ONCE)))) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { kind, code, message, facts } = error
    return { refusal: { kind, code, message, facts } }
  }
}
