import type { SaasFigures, SaasTotal } from '@holdfast/contract'
import { joinMonths, type MrrMonth, mrrRatios } from '@holdfast/engine/saas'

type Computed = Pick<SaasFigures, 'computed' | 'asOf'>

export function saasView(month: MrrMonth, computed: Computed): SaasFigures {
  const { month: periodStart, ...flows } = month
  return { periodStart, ...flows, ...mrrRatios(month), ...computed }
}

/** Several months as one. Retention of a range is no sum of months, and is not told. */
export function saasTotal(months: readonly MrrMonth[]): SaasTotal[] {
  const [first, ...others] = months
  if (first === undefined) return []
  const joined = joinMonths(first, ...others)
  const { month: periodStart, ...flows } = joined
  const { netNewMinor, quickRatio } = mrrRatios(joined)
  return [{ periodStart, ...flows, netNewMinor, quickRatio }]
}
