import {
  addDays,
  type Day,
  type Period,
  periodEnd,
  periodStart,
  rational,
  toText,
  type Weekday,
} from '../kernel/index.ts'
import { priceRule } from './priced-rule.ts'
import type { Rule } from './rule.ts'
import { readTiers } from './rules/tiered-slab.ts'

/** A version by its days, both included; `endsOn` null = open. */
export type DatedRules = { readonly startsOn: Day; readonly endsOn: Day | null; readonly rules: readonly Rule[] }

/** A rule whose steps or conditions change inside an accumulation period that is running on the version's first day. */
export type PeriodCut = {
  readonly ruleKey: string
  readonly name: string
  /** In words, such as "target" or "steps". */
  readonly changed: readonly string[]
  readonly periodFrom: Day
  readonly periodTo: Day
  /** The first day on which the change cuts no period of this rule. */
  readonly firstDay: Day
}

export type CutTerms = { readonly weekStart: Weekday; readonly liveFrom: Day }

/**
 * The rules by which a new version, beginning inside a running accumulation period, can jump over a step or reach one
 * twice: a target, slab, amount, mode, condition, measure or period is another than in the version that ran before
 * (domain.md §6, "A version that begins inside"). A rate is none of them, also that of a slab: what was priced stays
 * priced. Nor are the steps of single loads: each is judged on its own day. `before` are the plan's published versions.
 */
export function periodCuts(before: readonly DatedRules[], next: DatedRules, terms: CutTerms): readonly PeriodCut[] {
  if (next.startsOn <= terms.liveFrom) return []
  return next.rules.flatMap((rule) => {
    const old = lastOf(before, next.startsOn, rule.ruleKey)
    if (old === null) return []
    const changed = changedTerms(old.rule, rule)
    const periods = [...new Set([accumulationOf(old.rule), accumulationOf(rule)])]
    const starts = periods.map((period) => periodStart(next.startsOn, period, terms.weekStart)).sort()
    const [periodFrom = next.startsOn] = starts
    // A version that begins with its period finds the older one ended before it.
    if (changed.length === 0 || old.until < periodFrom) return []
    const ends = periods.map((period) => periodEnd(next.startsOn, period, terms.weekStart)).sort()
    return [
      {
        ruleKey: rule.ruleKey,
        name: rule.name,
        changed,
        periodFrom,
        periodTo: ends.at(-1) ?? next.startsOn,
        firstDay: firstFreeDay(next.startsOn, periods, terms.weekStart) ?? addDays(ends.at(-1) ?? next.startsOn, 1),
      },
    ]
  })
}

/** The first day from `from` on that begins a period of each of these kinds; null = none within a year and a day. */
export function firstFreeDay(from: Day, periods: readonly Period[], weekStart: Weekday): Day | null {
  for (let days = 0; days <= 366; days += 1) {
    const day = addDays(from, days)
    if (periods.every((period) => periodStart(day, period, weekStart) === day)) return day
  }
  return null
}

export function accumulationOf(rule: Rule): Period {
  return priceRule(rule).accumulate
}

/** The rule of the key as it stood last before the day, and until when. */
function lastOf(before: readonly DatedRules[], day: Day, ruleKey: string) {
  const last = addDays(day, -1)
  const found = before
    .filter(({ startsOn }) => startsOn <= last)
    .flatMap(({ startsOn, endsOn, rules }) => {
      const rule = rules.find((each) => each.ruleKey === ruleKey)
      return rule === undefined ? [] : [{ rule, startsOn, until: endsOn === null || endsOn > last ? last : endsOn }]
    })
  return found.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1))[0] ?? null
}

function changedTerms(old: Rule, now: Rule): readonly string[] {
  const [before, after] = [jumpTerms(old), jumpTerms(now)]
  // Products without a condition run on smoothly, whatever is changed of them.
  if (before.size === 0 && after.size === 0) return []
  const whole = new Map([...before, ['period', accumulationOf(old)]])
  const other = new Map([...after, ['period', accumulationOf(now)]])
  const changed = [...new Set([...whole.keys(), ...other.keys()])].filter((term) => whole.get(term) !== other.get(term))
  if (old.calcType === now.calcType) return changed
  // Every term of another calculation is another; one word says so.
  return ['calculation', ...changed.filter((term) => term === 'conditions' || term === 'period')]
}

/** What makes the amount jump, in one form for equal meanings. */
function jumpTerms(rule: Rule): ReadonlyMap<string, string> {
  const { gates } = priceRule(rule)
  const conditions = gates.map(({ metricKey, op, value }) => `${metricKey} ${op} ${toText(value)}`)
  const terms = [
    ...stepTerms(rule),
    ...(conditions.length > 0 ? [['conditions', conditions.join(' and ')] as const] : []),
  ]
  return new Map(terms)
}

function stepTerms(rule: Rule): readonly (readonly [string, string])[] {
  const { config, metricKey, calcType } = rule
  if (calcType === 'BONUS_ON_TARGET')
    return [
      ['target', toText(rational(String(config['targetValue'])))],
      ['bonus', toText(rational(String(config['bonusAmount'])))],
      ['measure', String(config['metricKey'] ?? metricKey)],
    ]
  if (calcType !== 'TIERED_SLAB') return []
  const { mode, boundary, slabs, isFlatAtZero } = readTiers(rule)
  const written = slabs.map(({ from, to, amount, isRetroactive }) =>
    [from, to, amount].map((value) => (value === null ? '-' : toText(value))).concat(String(isRetroactive)),
  )
  return [
    ['mode', mode],
    ['bounds', boundary],
    ['steps', JSON.stringify(written)],
    ['first amount', String(isFlatAtZero)],
    ['measure', metricKey],
  ]
}
