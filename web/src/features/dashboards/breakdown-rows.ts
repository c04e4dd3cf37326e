import { formatNumber } from '../../lib/format.ts'

interface Breakdown<Row> {
  readonly rows: readonly Row[]
  readonly rest: Row | null
  readonly restCount: number
}

/** The rows that stand alone, and the others in one: "Other 14 customers". */
export function breakdownRows<Row extends { readonly label: string }>(
  { rows, rest, restCount }: Breakdown<Row>,
  one: string,
  many: string,
): readonly Row[] {
  if (rest === null) return rows
  const label = restCount === 1 ? `1 other ${one}` : `Other ${formatNumber(restCount, 0)} ${many}`
  return [...rows, { ...rest, label }]
}
