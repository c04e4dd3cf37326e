import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { BackupError } from './backup-error.ts'
import { basesOf, partsOf } from './layout.ts'

const CopiedFile = z.strictObject({ path: z.string(), size: z.int(), sha256: z.string() })
export type CopiedFile = z.output<typeof CopiedFile>

export const Description = z.strictObject({
  /** Major version of the server that wrote it; another one cannot read it. */
  postgres: z.string(),
  /** The earliest moment that can be restored from it. */
  endedAt: z.iso.datetime(),
  /** Where the log begins that it needs. */
  firstSegment: z.string(),
  files: z.array(CopiedFile),
})
export type Description = z.output<typeof Description>

export type Backup = Description & { readonly folder: string }

/** The backups in a folder of them, the oldest first; or the one that the folder is. */
export function backupsIn(folder: string): readonly Backup[] {
  if (existsSync(partsOf(folder).description)) return [described(folder)]
  const bases = basesOf(folder)
  if (!existsSync(bases)) return []
  return readdirSync(bases)
    .map((name) => join(bases, name))
    .filter((backup) => existsSync(partsOf(backup).description))
    .map(described)
    .sort((a, b) => (a.endedAt < b.endedAt ? -1 : 1))
}

function described(folder: string): Backup {
  const { description } = partsOf(folder)
  const parsed = Description.safeParse(parsedJson(readFileSync(description, 'utf8')))
  if (!parsed.success) throw new BackupError(`${description} is damaged: restore from another backup.`)
  return { ...parsed.data, folder }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
