import type { Rule } from '@holdfast/contract'
import { type CalcTypeKey, findMetric, METRICS, unitOfMetric } from '@holdfast/engine/incentives'

/** What can be measured: the engine's catalogue and nothing else. */
export const METRIC_OPTIONS = METRICS.map(({ key, label }) => ({ value: key as string, label: capital(label) }))

export const CALCULATIONS = [
  { value: 'PERCENT_OF_METRIC', label: 'A share of money' },
  { value: 'FLAT_PER_UNIT', label: 'An amount for each' },
  { value: 'CURRENCY_PER_DOLLAR', label: 'An amount for each unit of currency' },
  { value: 'BONUS_ON_TARGET', label: 'A bonus at a target' },
  { value: 'TIERED_SLAB', label: 'A table of steps' },
  { value: 'LOAD_LEVEL_BONUS', label: 'A bonus on single loads' },
] as const satisfies readonly { readonly value: CalcTypeKey; readonly label: string }[]

const FIRST_TARGETS = { money: '100', fraction: '0.8', number: '10' } as const

/** A first rule to change: what most plans begin with. */
export function newRule(currency: string, taken: readonly string[]): Rule {
  return {
    ruleKey: freeKey('rule', taken),
    name: 'New rule',
    jobRole: null,
    of: 'own',
    metricKey: 'loads_completed',
    calcType: 'FLAT_PER_UNIT',
    rate: '1',
    currency,
    config: {},
    accumulate: 'month',
  }
}

/** The same rule by another calculation, with what that needs and without what it does not know. */
export function byCalculation(rule: Rule, calcType: CalcTypeKey): Rule {
  const { rate: _, ...rest } = rule
  const base: Rule = { ...rest, calcType, config: {} }
  switch (calcType) {
    case 'PERCENT_OF_METRIC':
    case 'CURRENCY_PER_DOLLAR':
      return { ...base, metricKey: ofMoney(rule.metricKey), rate: '0.01' }
    case 'FLAT_PER_UNIT':
      return { ...base, metricKey: ofUnits(rule.metricKey), rate: '1' }
    case 'BONUS_ON_TARGET':
      return {
        ...base,
        config: { targetValue: FIRST_TARGETS[unitOfMetric(findMetric(rule.metricKey))], bonusAmount: '100' },
      }
    case 'TIERED_SLAB':
      return { ...base, config: { mode: 'marginal', slabs: firstSteps(rule.metricKey) } }
    case 'LOAD_LEVEL_BONUS':
      return {
        ...base,
        metricKey: 'loads_completed',
        config: { field: 'margin', slabs: firstLoadSteps('margin') },
      }
  }
}

/** "Sales margin" → "sales-margin", with a number where that is taken. */
export function freeKey(name: string, taken: readonly string[]): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 56)
  const key = plain === '' ? 'rule' : plain
  if (!taken.includes(key)) return key
  for (let n = 2; ; n += 1) if (!taken.includes(`${key}-${n}`)) return `${key}-${n}`
}

/** The same rule for another metric; steps of counted things mean nothing in money, so that they begin anew. */
export function byMetric(rule: Rule, metricKey: string): Rule {
  const next = { ...rule, metricKey }
  const isSameKind = findMetric(metricKey)?.kind === findMetric(rule.metricKey)?.kind
  return rule.calcType === 'TIERED_SLAB' && !isSameKind ? byCalculation(next, 'TIERED_SLAB') : next
}

type LoadField = NonNullable<Rule['config']['field']>

/** Single loads by another of their figures, with steps that mean something in it. */
export function byLoadField(rule: Rule, field: LoadField): Rule {
  return { ...rule, config: { ...rule.config, field, slabs: firstLoadSteps(field) } }
}

const firstLoadSteps = (field: LoadField) => [{ from: LOAD_STARTS[field], to: null, amount: '5' }]
const LOAD_STARTS = { margin: '100', marginPct: '0.1', revenue: '1000', miles: '500' } as const

/** Of a ratio there are no units to pay for: reaching a step brings its amount. */
function firstSteps(metricKey: string) {
  if (isRatio(metricKey)) return [{ from: '0', to: null, amount: '100' }]
  const rate = findMetric(metricKey)?.kind === 'money' ? ['0.01', '0.02'] : ['1', '2']
  return [
    { from: '0', to: '10', rate: rate[0] },
    { from: '10', to: null, rate: rate[1] },
  ]
}

const ofMoney = (key: string) => (findMetric(key)?.kind === 'money' ? key : 'loads_margin')
const ofUnits = (key: string) => (findMetric(key)?.kind === 'money' || isRatio(key) ? 'loads_completed' : key)
const isRatio = (key: string) => findMetric(key)?.kind === 'ratio'

function capital(label: string): string {
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`
}
