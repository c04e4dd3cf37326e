import { Worker } from 'node:worker_threads'
import { Refusal } from '@holdfast/engine/kernel'
import { refuseAsTooLarge } from './bounded-workbook.ts'
import type { WorkbookAnswer } from './read-workbook.ts'

const MOST_HEAP_MEGABYTES = 1_024

let last: Promise<unknown> = Promise.resolve()

/** The first sheet with data as CSV in UTF-8. One workbook at a time in a process, so that its memory is bounded too. */
export function workbookAsCsv(archive: Uint8Array): Promise<readonly Uint8Array[]> {
  const turn = last.then(() => read(archive))
  last = turn.catch(() => {})
  return turn
}

async function read(archive: Uint8Array): Promise<readonly Uint8Array[]> {
  const thread = new Worker(new URL('./read-workbook.ts', import.meta.url), {
    workerData: archive,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MEGABYTES },
  })
  const answer = await new Promise<WorkbookAnswer>((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('The reader of workbooks ended without an answer.')))
  }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
      return refuseAsTooLarge()
    throw error
  })
  if ('csv' in answer) return answer.csv
  const { kind, code, message, facts } = answer.refusal
  throw new Refusal(kind, code, message, facts)
}
