import type { Draft } from '../draft/draft.ts'

type Content = Pick<Draft, 'rules' | 'examples'>

/** A draft without one of its rules, and without the examples that no rule answers any more. */
export function withoutRule({ rules, examples }: Content, at: number): Content {
  const rest = rules.toSpliced(at, 1)
  return {
    rules: rest,
    examples: examples.filter((example) => rest.some(({ ruleKey }) => ruleKey === example.ruleKey)),
  }
}

/** The rule where it stood in `before`, with its examples; what was changed since stays. Null: its key is in use. */
export function withRuleBack(now: Content, before: Content, at: number): Content | null {
  const rule = before.rules[at]
  const key = rule?.ruleKey
  if (!rule || now.rules.some(({ ruleKey }) => ruleKey === key)) return null
  const names = new Set(now.examples.map(({ name }) => name))
  return {
    rules: now.rules.toSpliced(at, 0, rule),
    examples: [...now.examples, ...before.examples.filter((each) => each.ruleKey === key && !names.has(each.name))],
  }
}
