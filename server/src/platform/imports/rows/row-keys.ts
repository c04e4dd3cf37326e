import { hash } from 'node:crypto'
import { quoted } from '../cells/unread.ts'
import type { CellValue, GivenRow, ImportColumn, RowError } from '../kind.ts'

type Identity = Pick<GivenRow, 'key' | 'digest'>
type Values = GivenRow['values']

const REFERENCE = 'externalRef'
const BETWEEN = '\u001f'

/**
 * Who each row is, asked row by row in the order of the file: equal rows are told apart by how many came before, so that
 * the same file again names every row as it did the first time.
 */
export function rowKeys(columns: readonly ImportColumn[]): (line: number, values: Values) => Identity | RowError {
  const equals = new Map<string, number>()
  const references = new Map<string, number>()
  return (line, values) => {
    const digest = digestOf(columns, values)
    const reference: CellValue = values[REFERENCE] ?? null
    if (reference !== null) {
      const first = references.get(String(reference))
      if (first !== undefined) return repeated(String(reference), first)
      references.set(String(reference), line)
      return { key: `ref:${reference}`, digest }
    }
    const ordinal = (equals.get(digest) ?? 0) + 1
    equals.set(digest, ordinal)
    return { key: `row:${digest}:${ordinal}`, digest }
  }
}

/** Unknown cells are left out: a column that the kind learns later changes no row that never had it. */
function digestOf(columns: readonly ImportColumn[], values: Values): string {
  let text = ''
  for (const { key } of columns) {
    const value = values[key] ?? null
    if (value !== null) text += `${key}${BETWEEN}${value}${BETWEEN}`
  }
  return hash('sha256', text, 'base64url').slice(0, 22)
}

function repeated(reference: string, line: number): RowError {
  return {
    column: REFERENCE,
    message: `${quoted(reference)} stands in line ${line} already. Leave one of the two rows out, or correct the reference.`,
  }
}
