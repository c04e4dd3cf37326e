import { contract, type Import } from '@holdfast/contract'
import { type CommitJob, IMPORT_QUEUE } from '../platform/imports/index.ts'
import { previewFile, type TextFile } from './import-now.ts'
import type { Stage } from './stage.ts'
import type { PersonName } from './world/people.ts'

export type InTwo = { readonly seen: Import; readonly halfway: Import; readonly done: Import }

/** Imports the good rows of a file with a worker that is stopped after the first chunk, and another that goes on. */
export async function importInTwo(stage: Stage, who: PersonName, file: TextFile): Promise<InTwo> {
  const seen = await previewFile(stage, who, file)
  const { id, version } = seen
  await stage.as(who).call(contract.imports.commitImport, { id, version, skipErrors: true })
  let chunks = 0
  await stage.system.imports.commit(await queuedJob(stage, id), () => {
    chunks += 1
    return chunks > 1
  })
  const halfway = await stage.as(who).call(contract.imports.showImport, { id })
  await stage.settle()
  return { seen, halfway, done: await stage.as(who).call(contract.imports.showImport, { id }) }
}

async function queuedJob(stage: Stage, importId: string): Promise<CommitJob> {
  const [job] = await stage.sql<{ data: CommitJob }>(
    `select data from jobs.job where name = $1 and data->>'importId' = $2`,
    [IMPORT_QUEUE, importId],
  )
  if (!job) throw new Error('No job was queued.')
  return job.data
}
