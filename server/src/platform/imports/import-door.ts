import type { contract, Reply } from '@holdfast/contract'
import { refuse, type VentureId } from '@holdfast/engine/kernel'
import type { FastifyRequest } from 'fastify'
import type { Caller } from '../caller.ts'
import type { Reads, Tx } from '../db/tx.ts'
import type { JudgeVenture } from '../http/handler.ts'
import { receiveFile } from '../http/receive-file.ts'
import { commitImport } from './commands/commit-import.ts'
import { importToShow } from './find-for-caller.ts'
import type { ImportParts } from './import-parts.ts'
import { type Kinds, kindFor } from './kinds.ts'
import type { Options } from './mapping/own-options.ts'
import { storeFile } from './upload/receive-upload.ts'

type View = Reply<typeof contract.imports.upload>

/** Where a file goes that names, in its form, something of the module: by the fields that were sent before it. */
export type PlaceFile = (
  db: Reads,
  caller: Caller,
  fields: Readonly<Record<string, string>>,
) => Promise<{ readonly ventureId: VentureId; readonly options: Options }>

export type ImportDoor = {
  readonly upload: (request: FastifyRequest, caller: Caller, judge: JudgeVenture) => Promise<View>
  /** `version` undefined: as the import stands. */
  readonly commit: (
    tx: Tx,
    caller: Caller,
    input: { readonly id: string; readonly version: number | undefined },
  ) => Promise<View>
}

/** The same files, rights and rules as under /imports; an import of another kind does not exist here. */
export function importDoor(parts: ImportParts, kinds: Kinds, name: string, place: PlaceFile): ImportDoor {
  return {
    upload: async (request, caller, judge) => {
      const file = await receiveFile(request)
      const { ventureId, options } = await parts.database.read(caller, (db) => place(db, caller, file.fields))
      judge(ventureId)
      return storeFile(parts, { kind: kindFor(kinds, caller, name, ventureId), ventureId, options }, file, caller)
    },
    commit: async (tx, caller, { id, version }) => {
      const { record, kind } = await importToShow(tx, caller, kinds, id)
      if (kind.name !== name) refuse('not_found', 'import.unknown', 'There is no such import.')
      const seen = version ?? record.version
      return commitImport(tx, caller, { ...parts, kinds }, { id, version: seen, skipErrors: false })
    },
  }
}
