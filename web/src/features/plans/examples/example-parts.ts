import type { Example, Rule } from '@holdfast/contract'
import { evaluateRule } from '@holdfast/engine/incentives'
import { Refusal } from '@holdfast/engine/kernel'

type Snapshot = Example['toDate']
type Load = NonNullable<Snapshot['loads']>[number]

/** The metrics that a rule looks at beside its value: those of its conditions and of its target. */
export function otherMetrics(rule: Rule): readonly string[] {
  const gates = (rule.qualification?.all ?? []).map(({ metricKey }) => metricKey)
  const target = rule.config.metricKey === undefined ? [] : [rule.config.metricKey]
  return [...new Set([...gates, ...target])]
}

/** "250 610.5" → two loads of that margin (or what the rule judges), credited whole, such as the rule counts. */
export function loadsOf(text: string, rule: Rule): readonly Load[] {
  const { field = 'margin', equipment, customerIds } = rule.config
  return text
    .split(/[\s;]+/)
    .filter((each) => each !== '')
    .map((value, at) => ({
      id: `example ${at + 1}`,
      margin: field === 'margin' || field === 'marginPct' ? value : null,
      revenue: field === 'revenue' ? value : field === 'marginPct' ? '1' : null,
      miles: field === 'miles' ? value : null,
      equipment: equipment?.[0] ?? null,
      customerId: customerIds?.[0] ?? null,
      share: '1',
    }))
}

export function loadsText({ loads = [] }: Snapshot, { config: { field = 'margin' } }: Rule): string {
  return loads.map((load) => load[field === 'marginPct' ? 'margin' : field] ?? '').join(' ')
}

interface Judged {
  readonly actual: { readonly minor: number; readonly currency: string } | null
  readonly passes: boolean
  readonly words: string
}

/** An example by the engine that pays, while rule and example are being written. */
export function judge(rules: readonly Rule[], example: Example): Judged {
  const rule = rules.find(({ ruleKey }) => ruleKey === example.ruleKey)
  if (!rule) return { actual: null, passes: false, words: 'Its rule is not there.' }
  try {
    const { amount, explanation } = evaluateRule(rule, example)
    return { actual: amount, passes: amount.minor === example.expected.minor, words: explanation }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { actual: null, passes: false, words: error.message }
  }
}
