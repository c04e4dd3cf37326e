import type { GivenRow, ImportSession, RowError } from '../../../../platform/imports/kind.ts'
import type { CustomerFields } from '../../customers/store/customer-row.ts'
import { folded } from '../../folded.ts'
import type { CustomerImportRow } from './customer-import-row.ts'

const LONGEST = { name: 200, externalRef: 120, email: 320, note: 2_000 } as const
type Column = keyof typeof LONGEST
const ONCE = ['name', 'externalRef'] as const

/** Turns the rows of one file into customers; names and references are one in whatever case. */
export function customerChecker(): Required<Pick<ImportSession<CustomerImportRow>, 'sees' | 'check'>> {
  const firstLines = new Map<string, number>()
  const keyOf = (row: GivenRow, column: (typeof ONCE)[number]) => `${column} ${folded(textOf(row, column) ?? '')}`
  return {
    sees: (row) => {
      for (const column of ONCE) if (!firstLines.has(keyOf(row, column))) firstLines.set(keyOf(row, column), row.line)
    },
    check: (row) => {
      const errors: RowError[] = []
      for (const column of Object.keys(LONGEST) as Column[]) refuseTooLong(row, column, errors)
      for (const column of ONCE) {
        const first = firstLines.get(keyOf(row, column)) ?? row.line
        if (textOf(row, column) !== null && first !== row.line)
          errors.push({ column, message: `Line ${first} is of the same customer. Leave one of the two rows out.` })
      }
      return errors.length > 0 ? { errors } : { row: { key: row.key, digest: row.digest, said: saidOf(row) } }
    },
  }
}

function saidOf(row: GivenRow): CustomerFields {
  return {
    name: textOf(row, 'name') ?? '',
    reference: textOf(row, 'externalRef'),
    email: textOf(row, 'email'),
    note: textOf(row, 'note'),
  }
}

function refuseTooLong(row: GivenRow, column: Column, errors: RowError[]): void {
  const length = textOf(row, column)?.length ?? 0
  const most = LONGEST[column]
  if (length > most) errors.push({ column, message: `At most ${most} characters, and this has ${length}. Shorten it.` })
}

function textOf({ values }: GivenRow, column: Column): string | null {
  const value = values[column]
  return typeof value === 'string' && value !== '' ? value : null
}
