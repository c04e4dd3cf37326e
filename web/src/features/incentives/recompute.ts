import type { PayTrace } from '@holdfast/contract'
import { evaluateRule } from '@holdfast/engine/incentives'

type Recomputed =
  | { readonly outcome: 'same' | 'other'; readonly minor: number; readonly currency: string }
  | { readonly outcome: 'failed' }

/** The amount of a line computed again from its rule and values, by the engine that pays and on this machine. */
export function recompute({ rule, toDate, before, override, line }: PayTrace): Recomputed {
  try {
    const { amount } = evaluateRule(rule, { toDate, before, override })
    const isSame = amount.minor === line.amount.minor && amount.currency === line.amount.currency
    return { outcome: isSame ? 'same' : 'other', ...amount }
  } catch {
    // The rule means nothing to this build's engine: that is an answer too, and it is shown.
    return { outcome: 'failed' }
  }
}
