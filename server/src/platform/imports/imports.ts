import type { contract } from '@holdfast/contract'
import type { PgBoss } from 'pg-boss'
import type { Handlers } from '../http/handler.ts'
import { commitImport } from './commands/commit-import.ts'
import { discardImport } from './commands/discard-import.ts'
import { fixImportRow } from './commands/fix-import-row.ts'
import { mapImport } from './commands/map-import.ts'
import { commitFile } from './commit/commit-file.ts'
import { failImport } from './commit/end-import.ts'
import type { CommitJob } from './commit/queue.ts'
import { workImports } from './commit/work-imports.ts'
import { importToShow } from './find-for-caller.ts'
import { type ImportDoor, importDoor, type PlaceFile } from './import-door.ts'
import type { ImportParts } from './import-parts.ts'
import { importView } from './import-view.ts'
import { type Kinds, kindsByName } from './kinds.ts'
import { importErrors } from './queries/import-errors.ts'
import { importTemplate, listImportKinds } from './queries/list-import-kinds.ts'
import { listImports } from './queries/list-imports.ts'
import { receiveUpload } from './upload/receive-upload.ts'

export type Imports = {
  readonly handlers: Handlers<typeof contract.imports>
  /** An address of its own for files of one kind. */
  readonly door: (kind: string, place: PlaceFile) => ImportDoor
  readonly startWork: (boss: PgBoss) => Promise<readonly string[]>
  /** Chunks under way are finished, the rest is handed over. */
  readonly stop: () => void
  /** One job of the queue, for tests that do not wait for workers. */
  readonly commit: (job: CommitJob, isStopping?: () => boolean) => Promise<void>
  readonly giveUp: (job: CommitJob) => Promise<void>
}

/** Files into rows: upload, preview, fixes and the commit in the background, for every registered kind. */
export function createImports(parts: ImportParts): Imports {
  const kinds = kindsByName(parts.kinds)
  let isStopping = false
  return {
    handlers: importHandlers(parts, kinds),
    door: (kind, place) => importDoor(parts, kinds, kind, place),
    startWork: (boss) => workImports(boss, parts, kinds, () => isStopping),
    stop: () => {
      isStopping = true
    },
    commit: (job, stopping = () => false) =>
      commitFile(parts, kinds, job, { isTaken: () => false, isStopping: stopping }),
    giveUp: (job) => failImport(parts, { ventureId: job.ventureId, id: job.importId }),
  }
}

function importHandlers(parts: ImportParts, kinds: Kinds): Handlers<typeof contract.imports> {
  return {
    listImportKinds: { read: async (_db, caller, input) => listImportKinds(caller, kinds, input) },
    importTemplate: { download: async (_db, caller, input) => importTemplate(caller, kinds, input) },
    upload: { receive: (request, caller, judge) => receiveUpload(parts, kinds, request, caller, judge) },
    listImports: { read: (db, caller, input) => listImports(db, caller, kinds, input) },
    showImport: {
      read: async (db, caller, { id }) => importView(db, caller, await importToShow(db, caller, kinds, id)),
    },
    mapImport: { write: (tx, caller, input) => mapImport(tx, caller, kinds, input) },
    fixImportRow: { write: (tx, caller, input) => fixImportRow(tx, caller, kinds, input) },
    commitImport: { write: (tx, caller, input) => commitImport(tx, caller, { ...parts, kinds }, input) },
    discardImport: { write: (tx, caller, input) => discardImport(tx, caller, kinds, input) },
    importErrors: {
      download: async (db, caller, { id }) => importErrors(db, await importToShow(db, caller, kinds, id)),
    },
  }
}
