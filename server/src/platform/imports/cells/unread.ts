import { cut } from '../../cut.ts'
import type { CellValue } from '../kind.ts'

/** Why a cell cannot be read: a sentence that names the value and the fix. */
export type Unread = { readonly error: string }
export type ReadCell = (text: string) => CellValue | Unread

const LONGEST_SHOWN = 60

export function unread(text: string, what: string): Unread {
  return { error: `${quoted(text)} ${what}` }
}

export function isUnread(cell: CellValue | Unread): cell is Unread {
  return typeof cell === 'object' && cell !== null
}

export function quoted(text: string): string {
  return `"${text.length > LONGEST_SHOWN ? `${cut(text, LONGEST_SHOWN)}…` : text}"`
}
