import type { PayoutStatement } from '@holdfast/contract'
import type { LineRow } from '../../queries/line-rows.ts'

/** What each rule paid, in the order of plans and rules. A rule is named as its latest line names it. */
export function rulesOf(lines: readonly LineRow[]): PayoutStatement['rules'] {
  const byRule = Map.groupBy(lines, ({ plan_id, rule_key }) => `${plan_id} ${rule_key}`)
  return [...byRule.values()]
    .flatMap((of) => {
      const last = of.at(-1)
      if (!last) return []
      const amountMinor = of.reduce((sum, line) => sum + line.amount_minor, 0)
      const names = { planName: last.plan_name, ruleKey: last.rule_key, ruleName: last.rule.name }
      return [{ ...names, amountMinor, lines: of.length }]
    })
    .sort((a, b) => (a.planName < b.planName ? -1 : Number(a.planName > b.planName)))
}
