import { contract, type Import, type Problem } from '@holdfast/contract'
import { multipart } from '../../../testing/import-file.ts'
import type { Answer } from '../../../testing/request.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import type { PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { boxes, buildShelf, type Trouble } from './shelf.ts'

/** A stage on which boxes can be imported. */
export type ImportStage = Stage & { readonly trouble: Trouble }

export async function openImportStage(options: { readonly isWorker?: boolean } = {}): Promise<ImportStage> {
  const trouble: Trouble = { strikes: null, sealed: new Set() }
  const stage = await openStage({ ...options, importKinds: [boxes(trouble)] })
  await buildShelf(stage.sql)
  return { ...stage, trouble }
}

type File = { readonly kind?: string; readonly ventureId?: string; readonly name?: string }

/** Whatever an upload answers. */
export async function tryUpload(
  stage: Stage,
  who: PersonName,
  bytes: string | Uint8Array,
  { kind = 'boxes', ventureId = VENTURES.northline.id, name = 'boxes.csv' }: File = {},
): Promise<Answer<Omit<Import, 'status'> & Problem>> {
  const { body, headers } = multipart({ ventureId, kind, fileName: name, bytes: Buffer.from(bytes) })
  return (await stage.as(who).send(contract.imports.upload, body, headers)) as Answer<Omit<Import, 'status'> & Problem>
}

export async function upload(
  stage: Stage,
  who: PersonName,
  bytes: string | Uint8Array,
  file: File = {},
): Promise<Import> {
  const { status, body } = await tryUpload(stage, who, bytes, file)
  if (status !== 200) throw new Error(`The upload answered ${status} ${JSON.stringify(body)}`)
  return body as unknown as Import
}

/** Commits, lets the workers do it, and looks again. */
export async function importAll(stage: Stage, who: PersonName, id: string, skipErrors = false): Promise<Import> {
  const { version } = await stage.as(who).call(contract.imports.showImport, { id })
  await stage.as(who).call(contract.imports.commitImport, { id, version, skipErrors })
  await stage.settle()
  return stage.as(who).call(contract.imports.showImport, { id })
}

/** So many boxes by reference, each row made by hand where `row` makes one. */
export function fileOfBoxes(count: number, row: (n: number) => string | null = () => null): string {
  const rows = Array.from(
    { length: count },
    (_, at) => row(at + 1) ?? `B-${at + 1},Box ${at + 1},"1,234.50",2026-06-18,small`,
  )
  return ['Reference,Name,Price,Packed on,Size', ...rows, ''].join('\r\n')
}
