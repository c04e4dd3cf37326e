import type { Hotel } from '@holdfast/engine/hospitality'
import type { GivenRow, RowError } from '../../../platform/imports/kind.ts'

/** Of a row that says another currency than its hotel’s: nothing is ever converted. */
export function currencyErrors({ values }: Pick<GivenRow, 'values'>, { name, currency }: Hotel): readonly RowError[] {
  const given = values['currency'] ?? null
  if (given === null || String(given).toUpperCase() === currency) return []
  const message = `This row is in ${given}, and ${currency} is kept at ${name}. Convert its amounts first.`
  return [{ column: 'currency', message }]
}
