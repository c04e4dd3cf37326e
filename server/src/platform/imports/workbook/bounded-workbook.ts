import { refuse } from '@holdfast/engine/kernel'
import { figure, INSTEAD, MOST_EXPANDED_MEGABYTES } from '../limits.ts'
import { BrokenArchive, unpack, type ZipEntry, zipEntries } from './zip-entries.ts'

const MOST_BYTES = MOST_EXPANDED_MEGABYTES * 1024 * 1024
const MOST_FILES = 1_000
const READ = /\.(xml|rels)$/

export type WorkbookFile = { readonly name: string; readonly bytes: Buffer }

/**
 * The files of a workbook, unpacked by us within a bound, so that whoever reads it can expand nothing more. What its
 * directory admits is refused at once; what it hides, when the bound is reached.
 */
export function boundedWorkbook(archive: Buffer): readonly WorkbookFile[] {
  try {
    const entries = zipEntries(archive).filter((entry) => READ.test(entry.name))
    if (!entries.some((entry) => entry.name === 'xl/workbook.xml')) refuseAsNone()
    if (entries.length > MOST_FILES || sizeOf(entries) > MOST_BYTES) refuseAsTooLarge()
    return unpacked(archive, entries)
  } catch (error) {
    if (error instanceof RangeError || codeOf(error) === 'ERR_BUFFER_TOO_LARGE') refuseAsTooLarge()
    if (error instanceof BrokenArchive || codeOf(error).startsWith('Z_')) refuseAsBroken()
    throw error
  }
}

function unpacked(archive: Buffer, entries: readonly ZipEntry[]): readonly WorkbookFile[] {
  let left = MOST_BYTES
  return entries.map((entry) => {
    const bytes = unpack(archive, entry, left)
    left -= bytes.length
    return { name: entry.name, bytes }
  })
}

function sizeOf(entries: readonly ZipEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.size, 0)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

export function refuseAsTooLarge(): never {
  refuse(
    'refused',
    'import.workbook_too_large',
    `The workbook is larger than ${figure(MOST_EXPANDED_MEGABYTES)} MB once it is unpacked, too large to be read as XLSX. ${INSTEAD}`,
  )
}

export function refuseAsBroken(): never {
  refuse(
    'refused',
    'import.workbook_broken',
    'The workbook cannot be opened. Open it in a spreadsheet, save it again, and upload that.',
  )
}

function refuseAsNone(): never {
  refuse('unsupported', 'import.type_unknown', 'This archive is no XLSX workbook. Upload a CSV or XLSX file.')
}
