import { contract, type Import } from '@holdfast/contract'
import { type Form, formWith } from './form.ts'
import type { Client } from './request.ts'

export type FileToImport = {
  readonly ventureId: string
  readonly kind: string
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly options?: Readonly<Record<string, string>>
  readonly mapping?: Readonly<Record<string, string | null>>
}

/** As a person at the wizard: uploads, says what holds for the whole file, commits, and waits until it is done. */
export async function importFile(person: Client, file: FileToImport): Promise<Import> {
  const checked = await checkFile(person, file)
  const { id } = checked
  if (checked.missing.length > 0 || checked.badRows > 0) {
    const why = [...checked.missing, ...checked.firstBadRows.map((row) => `${row.line}: ${row.errors[0]?.message}`)]
    throw new Error(`${file.fileName} cannot be imported as it is: ${why.slice(0, 5).join(' · ')}`)
  }
  await person.call(contract.imports.commitImport, { id, version: checked.version })
  for (;;) {
    const now = await person.call(contract.imports.showImport, { id })
    if (now.status === 'DONE') return now
    if (now.status !== 'COMMITTING') throw new Error(`${file.fileName} is ${now.status}: ${now.failure ?? ''}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

/** Uploads, and says what holds for the whole file; nothing is imported yet. */
export async function checkFile(person: Client, file: FileToImport): Promise<Import> {
  const { options, mapping, ...bare } = file
  const uploaded = await uploadFile(person, bare)
  if (!options && !mapping) return uploaded
  return person.call(contract.imports.mapImport, { id: uploaded.id, version: uploaded.version, options, mapping })
}

/** The upload as a browser sends it. */
export async function uploadFile(person: Client, file: FileToImport): Promise<Import> {
  const { body, headers } = multipart(file)
  const answer = await person.send(contract.imports.upload, body, headers)
  if (answer.status !== 200)
    throw new Error(`${file.fileName} was answered ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body as Import
}

export function multipart({ ventureId, kind, fileName, bytes, options = {} }: FileToImport): Form {
  const said = Object.fromEntries(Object.entries(options).map(([key, value]) => [`option.${key}`, value]))
  return formWith({ kind, ventureId, ...said }, { name: fileName, bytes })
}
