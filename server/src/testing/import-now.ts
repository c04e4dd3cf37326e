import { contract, type Import } from '@holdfast/contract'
import { checkFile } from './import-file.ts'
import type { Stage } from './stage.ts'
import type { PersonName } from './world/people.ts'

export type TextFile = {
  readonly kind: string
  readonly ventureId: string
  readonly text: string
  readonly options?: Readonly<Record<string, string>>
  readonly mapping?: Readonly<Record<string, string | null>>
}

/** A file as the wizard shows it before anything is imported. */
export async function previewFile(stage: Stage, who: PersonName, file: TextFile): Promise<Import> {
  const { text, ...rest } = file
  return checkFile(stage.as(who), { ...rest, fileName: `${file.kind}.csv`, bytes: Buffer.from(text) })
}

/** Imports the good rows of a file, lets all that follows happen, and shows what became of it. */
export async function importNow(stage: Stage, who: PersonName, file: TextFile): Promise<Import> {
  const { id, version } = await previewFile(stage, who, file)
  await stage.as(who).call(contract.imports.commitImport, { id, version, skipErrors: true })
  await stage.settle()
  return stage.as(who).call(contract.imports.showImport, { id })
}
