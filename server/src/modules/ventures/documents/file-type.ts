import { zipEntries } from '../../../platform/imports/workbook/zip-entries.ts'

/** What is taken, with the endings that its names may have; the first is put where none of them stands. */
const TYPES = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'text/csv': ['csv'],
  'text/plain': ['txt', 'md', 'log'],
} as const
export type MediaType = keyof typeof TYPES

const bytesOf = (text: string) => Buffer.from(text, 'latin1')
/** What stands at which byte. */
const SIGNS: readonly (readonly [MediaType, readonly (readonly [at: number, sign: Buffer])[]])[] = [
  ['application/pdf', [[0, bytesOf('%PDF-')]]],
  ['image/png', [[0, bytesOf('\x89PNG\r\n\x1a\n')]]],
  ['image/jpeg', [[0, bytesOf('\xff\xd8\xff')]]],
  [
    'image/webp',
    [
      [0, bytesOf('RIFF')],
      [8, bytesOf('WEBP')],
    ],
  ],
]
const OFFICE: readonly (readonly [MediaType, string])[] = [
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'word/document.xml'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xl/workbook.xml'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'ppt/presentation.xml'],
]
const MACROS = /(^|\/)vbaProject\.bin$/i

export type FileType = { readonly mediaType: MediaType; readonly fileName: string }

/**
 * What a file is by its content, under a name that says so: a page of the web that is called a picture is kept as the
 * text that it is. null: none of what is taken.
 */
export function fileTypeOf(bytes: Buffer, name: string): FileType | null {
  const mediaType = signed(bytes) ?? office(bytes) ?? text(bytes, name)
  return mediaType && { mediaType, fileName: named(name, TYPES[mediaType]) }
}

function signed(bytes: Buffer): MediaType | null {
  const stands = (at: number, sign: Buffer) => bytes.subarray(at, at + sign.length).equals(sign)
  return SIGNS.find(([, signs]) => signs.every(([at, sign]) => stands(at, sign)))?.[0] ?? null
}

/** An archive is an Office file by what it holds; one with macros is not taken. */
function office(bytes: Buffer): MediaType | null {
  const names = archived(bytes)
  if (!names.includes('[Content_Types].xml') || names.some((name) => MACROS.test(name))) return null
  return OFFICE.find(([, part]) => names.includes(part))?.[0] ?? null
}

function archived(bytes: Buffer): readonly string[] {
  if (!bytes.toString('latin1', 0, 4).startsWith('PK\x03\x04')) return []
  try {
    return zipEntries(bytes).map(({ name }) => name)
  } catch {
    // Whatever its directory lacks, it is no archive that anybody opens.
    return []
  }
}

function text(bytes: Buffer, name: string): MediaType | null {
  if (bytes.includes(0) || !isUtf8(bytes)) return null
  return /\.csv$/i.test(name) ? 'text/csv' : 'text/plain'
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const MOST_NAME = 255

function named(name: string, endings: readonly string[]): string {
  const [usual = ''] = endings
  const ending = name.toLowerCase().split('.').at(-1) ?? ''
  return name.includes('.') && endings.includes(ending)
    ? name
    : `${name.slice(0, MOST_NAME - usual.length - 1)}.${usual}`
}
