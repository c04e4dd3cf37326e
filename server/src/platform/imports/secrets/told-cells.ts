import type { ColumnType, ImportColumn, ImportKind } from '../kind.ts'
import { isAddedHeader, isExtraHeader } from '../mapping/added-headers.ts'
import type { Mapping } from '../mapping/mapping.ts'
import type { BadRow } from '../rows/judge-rows.ts'
import { withoutNumbersWithin, withoutUnreadNumber, withoutWholeNumber } from './account-numbers.ts'

type File = { readonly headers: readonly string[]; readonly mapping: Mapping }
type Tell = (cell: string) => string

/** How cells of a file are kept and shown; the file itself, as long as it is needed, is all that has them whole. */
export type ToldCells = {
  /** By its place in the row. */
  readonly cell: (at: number, cell: string) => string
  /** By the key of its column. */
  readonly value: (key: string, text: string) => string
  readonly row: (row: BadRow) => BadRow
}

/** A kind with a column that whole account numbers may stand in keeps none, in that column or in one that it does not read. */
export function toldCells(kind: ImportKind, { headers, mapping }: File): ToldCells {
  if (!keepsSecrets(kind)) return AS_IT_STANDS
  const byKey = new Map(kind.columns.map((column) => [column.key, column]))
  const columns = new Map(kind.columns.map((column) => [mapping[column.key], column]))
  const tellers = headers.map((header) => tellerOf(header, columns.get(header)))
  const cell = (at: number, text: string) => (tellers[at] ?? withoutUnreadNumber)(text)
  return {
    cell,
    value: (key, text) => tellerOf('', byKey.get(key))(text),
    row: ({ line, cells, errors }) => {
      const told = cells.map((each, at) => cell(at, each))
      const hidden = cells.flatMap((each, at) => (each === told[at] ? [] : [[each, told[at] ?? ''] as const]))
      return {
        line,
        cells: told,
        errors: errors.map((error) => ({ ...error, message: without(error.message, hidden) })),
      }
    },
  }
}

/** The name of a file or of a column, for a kind that keeps no whole account number. */
export function toldName(kind: ImportKind, name: string): string {
  return keepsSecrets(kind) ? withoutNumbersWithin(name) : name
}

function keepsSecrets({ columns }: ImportKind): boolean {
  return columns.some(({ isSecret }) => isSecret)
}

const AS_IT_STANDS: ToldCells = { cell: (_, cell) => cell, value: (_, text) => text, row: (row) => row }

function tellerOf(header: string, column: ImportColumn | undefined): Tell {
  if (isAddedHeader(header) && !isExtraHeader(header)) return (cell) => cell
  if (column?.isSecret) return withoutWholeNumber
  return column !== undefined && FIGURES.has(column.type) ? withoutNumberOfLetters : withoutUnreadNumber
}

const FIGURES: ReadonlySet<ColumnType> = new Set(['day', 'instant', 'money', 'amount', 'whole', 'decimal', 'seconds'])

/** In a column of days or amounts, only what can be neither. */
function withoutNumberOfLetters(cell: string): string {
  return IBAN.test(cell) ? withoutUnreadNumber(cell) : cell
}

const IBAN = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}([ .-]?[A-Za-z0-9]){8,}/

const LONGEST_QUOTED = 60

/** Sentences repeat cells that could not be read. */
function without(message: string, hidden: readonly (readonly [cell: string, told: string])[]): string {
  return hidden.reduce((text, [cell, told]) => text.replaceAll(cell.trim().slice(0, LONGEST_QUOTED), told), message)
}
