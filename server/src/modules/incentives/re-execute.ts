import type { Money } from '@holdfast/contract'
import { settle, withOverride } from '@holdfast/engine/incentives'
import { addMoney } from '@holdfast/engine/kernel'
import type { LineRow } from './queries/line-rows.ts'

/** The line settled again from the rule, the own rate and the snapshots that it stores; it agrees when all three amounts do. */
export function reexecute(line: LineRow): { readonly recomputed: Money; readonly agrees: boolean } {
  const rule = withOverride(line.rule, line.override)
  const toDate = settle(rule, line.to_date)
  const before = line.before === null ? { minor: 0, currency: toDate.currency } : settle(rule, line.before)
  const recomputed = addMoney(toDate, { minor: -before.minor, currency: before.currency })
  const agrees =
    toDate.minor === line.settled_to_date_minor &&
    before.minor === line.settled_before_minor &&
    recomputed.minor === line.amount_minor &&
    recomputed.currency === line.currency
  return { recomputed, agrees }
}
