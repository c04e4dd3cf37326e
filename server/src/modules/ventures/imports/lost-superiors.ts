import type { RowError } from '../../../platform/imports/kind.ts'
import type { MemberRow } from './member-row.ts'

/** Who is of the file counts as much as who is of the venture, as long as their own line is right. */
export function withoutSuperiors(
  isOfVenture: (email: string) => boolean,
  rows: readonly MemberRow[],
  wrong: ReadonlyMap<number, readonly RowError[]>,
): ReadonlyMap<number, readonly RowError[]> {
  const right = rows.filter((row) => !wrong.has(row.line))
  const ofFile = new Set(right.map((row) => row.email))
  const lost = right.filter(
    ({ given: { reportsTo } }) => reportsTo !== null && !ofFile.has(reportsTo) && !isOfVenture(reportsTo),
  )
  if (lost.length === 0) return wrong
  const found = lost.map((row) => [row.line, [unknownSuperior(row)]] as const)
  return withoutSuperiors(isOfVenture, rows, new Map([...wrong, ...found]))
}

function unknownSuperior({ given }: MemberRow): RowError {
  return {
    column: 'reportsTo',
    message: `${given.reportsTo} is neither of this venture nor of a line that can be imported. Correct it, or leave it blank.`,
  }
}
