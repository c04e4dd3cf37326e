import { amountIn } from '../../../platform/imports/cells/amount.ts'
import type { GivenRow, RowError } from '../../../platform/imports/kind.ts'

type Priced = { readonly currency: string; readonly name: string }

/** Money of what the row is of, in minor units, and whether the row says that it is in another currency. */
export function amountOf(
  { values }: GivenRow,
  column: string,
  { currency, name }: Priced,
): { readonly minor: number } | { readonly errors: readonly RowError[] } {
  const said = values['currency'] ?? null
  if (said !== null && String(said).toUpperCase() !== currency)
    return oneError('currency', `${name} is in ${currency}, and this row says ${said}. Correct one of the two.`)
  const minor = amountIn(currency, String(values[column]))
  return typeof minor === 'number' ? { minor } : oneError(column, minor.error)
}

export function oneError(column: string, message: string): { readonly errors: readonly RowError[] } {
  return { errors: [{ column, message }] }
}

export function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
