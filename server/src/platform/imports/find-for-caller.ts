import { refuse } from '@holdfast/engine/kernel'
import { authorize, type Caller } from '../caller.ts'
import type { Reads, Tx } from '../db/tx.ts'
import type { ImportKind } from './kind.ts'
import { type Kinds, mayImport } from './kinds.ts'
import { findImport, holdImport, type ImportRecord } from './store/import-record.ts'

export type KnownImport = { readonly record: ImportRecord; readonly kind: ImportKind }

/** An import to look at: one of a kind that the person may not import there does not exist for them. */
export async function importToShow(db: Reads, caller: Caller, kinds: Kinds, id: string): Promise<KnownImport> {
  const known = knownOf(await findImport(db, caller.scope, id), kinds)
  return mayImport(caller, known.kind, known.record.ventureId) ? known : refuseAsUnknown()
}

/** An import to change, while it waits to be imported. */
export async function importToChange(tx: Tx, caller: Caller, kinds: Kinds, id: string): Promise<KnownImport> {
  const known = knownOf(await holdImport(tx, caller.scope, id), kinds)
  authorize(mayImport(caller, known.kind, known.record.ventureId), `import ${known.kind.label.toLowerCase()} here`)
  refuseUnlessWaiting(known.record)
  return known
}

function knownOf(record: ImportRecord | null, kinds: Kinds): KnownImport {
  const kind = record ? kinds.get(record.kind) : undefined
  return record && kind && !isUnfinishedUpload(record) ? { record, kind } : refuseAsUnknown()
}

function isUnfinishedUpload({ status, finishedAt }: ImportRecord): boolean {
  return status === 'DISCARDED' && finishedAt === null
}

function refuseUnlessWaiting({ status }: ImportRecord): void {
  if (status === 'CHECKED') return
  const said = {
    COMMITTING: 'This file is being imported already.',
    DONE: 'This file was imported already.',
    FAILED: 'This import has failed. Upload the file again: what was imported stays as it is.',
    DISCARDED: 'This file was thrown away. Upload it again.',
  }[status]
  refuse('conflict', `import.${status.toLowerCase()}`, said, { status })
}

function refuseAsUnknown(): never {
  refuse('not_found', 'import.unknown', 'There is no such import.')
}
