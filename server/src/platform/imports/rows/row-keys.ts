import { hash } from 'node:crypto'
import { quoted } from '../cells/unread.ts'
import type { CellValue, GivenRow, ImportColumn, RowError } from '../kind.ts'
import { type KeyMarks, markOf } from './key-marks.ts'

type Identity = Pick<GivenRow, 'key' | 'digest'>
type Values = GivenRow['values']

const REFERENCE = 'externalRef'
const BETWEEN = '\u001f'

export type Naming = {
  /** What holds for the whole file: it changes what a row says, and not who it is. */
  readonly options: Readonly<Record<string, string>>
  /** Of a file with the corrected rows of an earlier one: who that one has imported. */
  readonly used: KeyMarks
}

/**
 * Who each row is, asked row by row in the order of the file: equal rows are told apart by how many came before, so that
 * the same file again names every row as it did the first time.
 */
export function rowKeys(
  columns: readonly ImportColumn[],
  { options, used }: Naming,
): (line: number, values: Values) => Identity | RowError {
  const equals = new Map<string, number>()
  const references = new Map<string, number>()
  const keys = columns.map(({ key }) => key)
  const saidOfFile = textOf(Object.keys(options).sort(), options)
  return (line, values) => {
    const said = hashOf(textOf(keys, values))
    const digest = saidOfFile === '' ? said : hashOf(`${said}${BETWEEN}${saidOfFile}`)
    const reference: CellValue = values[REFERENCE] ?? null
    if (reference !== null) {
      const first = references.get(String(reference))
      if (first !== undefined) return repeated(String(reference), first)
      references.set(String(reference), line)
      return { key: `ref:${reference}`, digest }
    }
    return { key: nextKey(said), digest }
  }

  function nextKey(said: string): string {
    let ordinal = (equals.get(said) ?? 0) + 1
    while (used.size > 0 && used.has(markOf(`row:${said}:${ordinal}`))) ordinal += 1
    equals.set(said, ordinal)
    return `row:${said}:${ordinal}`
  }
}

/** Unknown cells are left out: a column that the kind learns later changes no row that never had it. */
function textOf(keys: readonly string[], values: Values): string {
  let text = ''
  for (const key of keys) {
    const value = values[key] ?? null
    if (value !== null) text += `${key}${BETWEEN}${value}${BETWEEN}`
  }
  return text
}

function hashOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22)
}

function repeated(reference: string, line: number): RowError {
  return {
    column: REFERENCE,
    message: `${quoted(reference)} stands in line ${line} already. Leave one of the two rows out, or correct the reference.`,
  }
}
