import type { RowOutcome } from '../../../platform/imports/kind.ts'
import { foldedName, type NamedRecord, recordBook, type Wanted } from './record-book.ts'

export type RecordRow = Wanted & { readonly line: number }
export type DecidedRecords = {
  readonly outcomes: readonly RowOutcome[]
  readonly created: readonly Wanted[]
  readonly changed: readonly NamedRecord[]
}

const SEVERAL: RowOutcome = {
  refused:
    'This line means two of the venture’s records at once, by a number, the code or the name. Correct what belongs to the other.',
}

const VOID: RowOutcome = {
  refused: 'This line means a record that is void here. Bring it back on its page, or leave the line out.',
}

/** What rows do to customers or carriers, in the order of the file; what a row leaves blank stays. */
export function decideRecords(
  rows: readonly RecordRow[],
  known: readonly NamedRecord[],
  namesAreUnique: boolean,
): DecidedRecords {
  const book = recordBook(known, namesAreUnique)
  const created = new Map<string, Wanted>()
  const changed = new Map<string, NamedRecord>()
  const outcomes = rows.map((row): RowOutcome => {
    const found = book.find(row)
    if (found === 'several') return SEVERAL
    if (found?.isVoid) return VOID
    const { line, ...wanted } = row
    const id = found?.id ?? `row ${line}`
    const next = { id, ...merged(found, wanted) }
    if (found !== null && isSame(found, next)) return 'same'
    book.put(next)
    if (created.has(id) || found === null) created.set(id, next)
    else changed.set(id, next)
    return found === null ? 'new' : 'changed'
  })
  return { outcomes, created: [...created.values()], changed: [...changed.values()] }
}

function merged(found: NamedRecord | null, wanted: Wanted): Omit<NamedRecord, 'id'> {
  const said = <Key extends keyof Wanted>(key: Key, same: (text: string) => string = (text) => text) => {
    const value = wanted[key]
    // A name or number of whoever was merged into it is an old one, and no news.
    const isOld = found?.also?.some((old) => old[key] !== null && value !== null && same(old[key]) === same(value))
    return isOld ? null : value
  }
  return {
    ...(found?.also && { also: found.also }),
    name: said('name', foldedName) ?? found?.name ?? wanted.name,
    externalRef: said('externalRef') ?? found?.externalRef ?? null,
    mcNumber: said('mcNumber') ?? found?.mcNumber ?? null,
    dotNumber: said('dotNumber') ?? found?.dotNumber ?? null,
  }
}

/** A name that differs by case alone is the same name. */
function isSame(before: NamedRecord, after: NamedRecord): boolean {
  return (
    before.name.toLowerCase() === after.name.toLowerCase() &&
    before.externalRef === after.externalRef &&
    before.mcNumber === after.mcNumber &&
    before.dotNumber === after.dotNumber
  )
}
