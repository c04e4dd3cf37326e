import type { PayTrace } from '@holdfast/contract'
import type { Part } from '@holdfast/engine/incentives'

/** A step such as a cap or a rounding has neither measure nor rate: both are empty. */
export function partView({ label, measure, rate, amount }: Part): PayTrace['parts'][number] {
  return { label, measure: measure ?? '', rate: rate ?? '', amount }
}
