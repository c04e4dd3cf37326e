import { describeRule } from './describe-rule.ts'
import { type Naming, ruleFields } from './plan-diff-fields.ts'
import type { Rule } from './rule.ts'

export type FieldChange = { readonly field: string; readonly before: string | null; readonly after: string | null }
export type NamedRule = { readonly ruleKey: string; readonly name: string; readonly sentence: string }
export type ChangedRule = {
  readonly ruleKey: string
  readonly name: string
  readonly changes: readonly FieldChange[]
}
export type PlanDiff = {
  readonly added: readonly NamedRule[]
  readonly removed: readonly NamedRule[]
  readonly changed: readonly ChangedRule[]
}

/**
 * What the rules of one version change of another's, rule key by rule key and field by field, in words; null = the field
 * is not there. Numbers are compared as numbers: "0.020" for "0.02" is no change. Refuses rules that cannot be priced.
 */
export function planDiff(before: readonly Rule[], after: readonly Rule[], naming: Naming = {}): PlanDiff {
  const known = new Map(before.map((rule) => [rule.ruleKey, rule]))
  const stays = new Set(after.map(({ ruleKey }) => ruleKey))
  return {
    added: after.filter(({ ruleKey }) => !known.has(ruleKey)).map(named),
    removed: before.filter(({ ruleKey }) => !stays.has(ruleKey)).map(named),
    changed: after.flatMap((rule) => {
      const old = known.get(rule.ruleKey)
      const changes = old === undefined ? [] : fieldChanges(old, rule, naming)
      return changes.length === 0 ? [] : [{ ruleKey: rule.ruleKey, name: rule.name, changes }]
    }),
  }
}

/** In the order in which a rule is read; what only the older rule has comes last. */
function fieldChanges(before: Rule, after: Rule, naming: Naming): readonly FieldChange[] {
  const [old, now] = [ruleFields(before, naming), ruleFields(after, naming)]
  const fields = [...new Set([...now.keys(), ...old.keys()])]
  return fields
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }))
    .filter((change) => change.before !== change.after)
}

function named(rule: Rule): NamedRule {
  return { ruleKey: rule.ruleKey, name: rule.name, sentence: describeRule(rule) }
}
