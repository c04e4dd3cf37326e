import type { Example } from '@holdfast/contract'
import { evaluateRule, type Rule } from '@holdfast/engine/incentives'
import { type Money, Refusal } from '@holdfast/engine/kernel'

export type Judged = { readonly actual: Money | null; readonly passes: boolean; readonly explanation: string }

/** The example by the engine that pays. One that cannot be computed any more fails, and says why. */
export function judgeExample(rules: readonly Rule[], example: Example): Judged {
  const rule = rules.find(({ ruleKey }) => ruleKey === example.ruleKey)
  if (rule === undefined) return { actual: null, passes: false, explanation: 'Its rule is not there.' }
  try {
    const { amount, explanation } = evaluateRule(rule, example)
    const passes = amount.minor === example.expected.minor && amount.currency === example.expected.currency
    return { actual: amount, passes, explanation }
  } catch (error) {
    if (error instanceof Refusal) return { actual: null, passes: false, explanation: error.message }
    throw error
  }
}
