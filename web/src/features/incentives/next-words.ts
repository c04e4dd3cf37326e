import type { Rule, Standing } from '@holdfast/contract'
import { findMetric, isOfMoney } from '@holdfast/engine/incentives'
import { isNegative, isZero, multiply, rational, toText } from '@holdfast/engine/kernel'
import { exactMoney, measureText, rateText } from './exact-text.ts'
import { unitsText } from './units-text.ts'

export interface NextWords {
  /** "3 more loads for $150.00" */
  readonly head: string
  /** What else changes there. */
  readonly detail: string | null
  /** Of a bar: where one stands and where the step is, as plain numbers of the drawing. */
  readonly bar: { readonly value: number; readonly target: number; readonly label: string } | null
}

/** `measuredIn`: the currency of measured money, which CURRENCY_PER_DOLLAR does not name. */
export function nextWords(
  { rule, next, snapshot }: Pick<Standing, 'rule' | 'next' | 'snapshot'>,
  measuredIn: string,
): NextWords {
  if (next === null) return { head: 'All that this rule pays is earned', detail: null, bar: null }
  const money = (text: string) => exactMoney(text, rule.currency)
  switch (next.kind) {
    case 'cap':
      return {
        head: `The cap of ${money(next.amount)} is reached`,
        detail: `Nothing more until the ${next.per} is over.`,
        bar: null,
      }
    case 'gates':
      return gateWords(next.unmet, measuredIn)
    case 'target':
      return {
        head: missingHead(next, measuredIn, money),
        detail: null,
        bar: barOf(judgedValue(rule, snapshot, next.metricKey), next.at, next.metricKey, measuredIn),
      }
    case 'slab':
      return {
        head: missingHead(next, measuredIn, money),
        detail: thereText(next, rule),
        bar: barOf(snapshot.value, next.at, next.metricKey, measuredIn),
      }
    case 'unit':
      return unitWords(next, rule, measuredIn)
    case 'loads':
      return { head: 'Each load is judged alone', detail: 'The table stands in the rule above.', bar: null }
  }
}

type Step<K extends string> = Extract<NonNullable<Standing['next']>, { kind: K }>

function missingHead(next: Step<'target'> | Step<'slab'>, measuredIn: string, money: (text: string) => string): string {
  const gain = isZero(rational(next.gain)) ? '' : ` for ${money(next.gain)}`
  if (next.missing === null) return `From ${unitsText(next.at, next.metricKey, measuredIn)} on${gain}`
  const isAbove = next.kind === 'slab' && next.isAbove
  return `${isAbove ? 'More than ' : ''}${moreOf(next.missing, next.metricKey, measuredIn)}${gain}`
}

/** "then $7.00 each and $30.00 once, also for all below" */
function thereText({ rate, amount, alsoBelow, metricKey }: Step<'slab'>, rule: Rule): string | null {
  const each =
    rate === null
      ? []
      : [
          isMoney(metricKey)
            ? rateText(rate, 'PERCENT_OF_METRIC', rule.currency)
            : `${exactMoney(rate, rule.currency)} each`,
        ]
  const once = amount === null ? [] : [`${exactMoney(amount, rule.currency)} once`]
  const pays = [...each, ...once].join(' and ')
  return pays === '' ? null : `Then ${pays}${alsoBelow ? ', also for all below it' : ''}.`
}

function gateWords(unmet: Step<'gates'>['unmet'], measuredIn: string): NextWords {
  const [first] = unmet
  const ways = unmet.map(({ missing, metricKey, words, stands }) => {
    if (missing !== null) return `${moreOf(missing, metricKey, measuredIn)}`
    return stands === null ? `${words} (no data yet)` : `${words} (now ${measureText(stands, metricKey, measuredIn)})`
  })
  return {
    head: `Pays again with: ${ways.join(' and ')}`,
    detail: `Only with ${unmet.map(({ words }) => words).join(' and ')}.`,
    bar: first?.missing && first.stands !== null ? barOf(first.stands, first.value, first.metricKey, measuredIn) : null,
  }
}

function unitWords({ brings, first, metricKey }: Step<'unit'>, rule: Rule, measuredIn: string): NextWords {
  // One unit of money is worth too little to say anything.
  const lot = isMoney(metricKey) ? '100' : '1'
  const worth = exactMoney(toText(multiply(rational(brings), rational(lot))), rule.currency)
  const each = `Each ${unitsText(lot, metricKey, measuredIn).replace(/^1 /, '')} brings ${worth}`
  if (first === null) return { head: each, detail: null, bar: null }
  return {
    head: `First make up a loss of ${measureText(first, metricKey, measuredIn)}`,
    detail: `${each} after that.`,
    bar: null,
  }
}

const isMoney = (metricKey: string): boolean => isOfMoney(findMetric(metricKey))

/** "3 more loads", "$310.50 more of load margin" */
function moreOf(amount: string, metricKey: string, currency: string): string {
  const text = unitsText(amount, metricKey, currency)
  return text.replace(/^(\S+) /, '$1 more ')
}

function judgedValue(rule: Rule, snapshot: Standing['snapshot'], metricKey: string): string | null {
  return metricKey === rule.metricKey && rule.config.metricKey === undefined
    ? snapshot.value
    : (snapshot.metrics?.[metricKey] ?? null)
}

function barOf(value: string | null, at: string, metricKey: string, currency: string): NextWords['bar'] {
  if (isOfNothing(value, metricKey)) return null
  const [stands, target] = [rational(value ?? '0'), rational(at)]
  if (isNegative(stands) || isZero(target)) return null
  const number = ({ n, d }: { n: bigint; d: bigint }) => Number(n) / Number(d)
  const label = `${measureText(value ?? '0', metricKey, currency)} of ${unitsText(at, metricKey, currency)}`
  return { value: number(stands), target: number(target), label }
}

/** A ratio of nothing is no data, and not 0. */
const isOfNothing = (value: string | null, metricKey: string): boolean =>
  value === null ? findMetric(metricKey)?.kind === 'ratio' : /\/0+(\.0+)?$/.test(value)
