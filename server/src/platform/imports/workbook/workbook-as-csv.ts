import { Worker } from 'node:worker_threads'
import { Refusal, refuse } from '@holdfast/engine/kernel'
import { INSTEAD } from '../limits.ts'
import { refuseAsTooLarge } from './bounded-workbook.ts'
import type { WorkbookAnswer } from './read-workbook.ts'

const MOST_HEAP_MEGABYTES = 1_024
/** While one is read, those of everybody else wait. */
const MOST_SECONDS = 30

let last: Promise<unknown> = Promise.resolve()

/** The first sheet with data as CSV in UTF-8. One workbook at a time in a process, so that its memory is bounded too. */
export function workbookAsCsv(archive: Uint8Array, seconds = MOST_SECONDS): Promise<readonly Uint8Array[]> {
  const turn = last.then(() => read(archive, seconds))
  last = turn.catch(() => {})
  return turn
}

async function read(archive: Uint8Array, seconds: number): Promise<readonly Uint8Array[]> {
  const thread = new Worker(new URL('./read-workbook.ts', import.meta.url), {
    workerData: archive,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MEGABYTES },
  })
  let timer: NodeJS.Timeout | undefined
  const answer = await new Promise<WorkbookAnswer | 'too slow'>((resolve, reject) => {
    timer = setTimeout(() => resolve('too slow'), seconds * 1_000)
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('The reader of workbooks ended without an answer.')))
  }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
      return refuseAsTooLarge()
    throw error
  })
  clearTimeout(timer)
  if (answer === 'too slow') {
    await thread.terminate()
    return refuse('refused', 'import.workbook_slow', `The workbook takes too long to be read as XLSX. ${INSTEAD}`)
  }
  if ('csv' in answer) return answer.csv
  const { kind, code, message, facts } = answer.refusal
  throw new Refusal(kind, code, message, facts)
}
