import type { Example, Rule } from '@holdfast/contract'
import { evaluateRule } from '@holdfast/engine/incentives'
import { divide, isDecimal, isZero, minorDigits, Refusal, rational, toDecimal } from '@holdfast/engine/kernel'
import { minorOf } from '../../../lib/money-text.ts'
import { ungrouped } from '../../../lib/ungrouped.ts'

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

/** What a rule judges of each load: "250 610.5"; a load of which it is not known is a dash. */
export function loadsText({ loads = [] }: Snapshot, { config: { field = 'margin' } }: Rule): string {
  return loads.map((load) => (field === 'marginPct' ? marginOf(load) : load[field]) ?? '–').join(' ')
}

/**
 * Whether the loads are what their text says and no more, so that they can be written anew. Those of a real line have
 * shares, revenues and customers that a text would lose, and with them the amount.
 */
export function arePlain(snapshot: Snapshot, rule: Rule): boolean {
  return isSame(loadsOf(loadsText(snapshot, rule), rule), snapshot.loads ?? [])
}

export const isSame = (one: readonly Load[], other: readonly Load[]): boolean =>
  JSON.stringify(one.map(inOrder)) === JSON.stringify(other.map(inOrder))

const inOrder = ({ id, margin, revenue, miles, equipment = null, customerId = null, share }: Load) => [
  id,
  margin,
  revenue,
  miles,
  equipment,
  customerId,
  share,
]

/** The margin as a part of the revenue, as far as a line of text needs it. */
function marginOf({ margin, revenue }: Load): string | null {
  if (revenue === '1') return margin
  if (margin === null || revenue === null || !isDecimal(margin) || !isDecimal(revenue)) return null
  if (isZero(rational(revenue))) return null
  return toDecimal(divide(rational(margin), rational(revenue)), 4).replace(/\.?0+$/, '')
}

/** "12.5" USD → 1250 minor units; what is no amount, or has digits beyond the smallest coin, is none. */
export function amountOf(text: string, currency: string): Example['expected'] | null {
  const number = ungrouped(text.trim())
  const minor = minorOf(number, currency)
  const digits = number.split('.')[1]?.length ?? 0
  return minor === null || digits > minorDigits(currency) ? null : { minor, currency }
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
