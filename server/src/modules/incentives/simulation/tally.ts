import type { LineAmount } from '@holdfast/engine/incentives'
import type { Day, UserId } from '@holdfast/engine/kernel'

/** What was paid and what the draft would have paid, in minor units of the plan's currency. */
export type Sums = { paid: number; simulated: number }
export type RuleSums = Sums & {
  /** How many earn by it in the draft. */
  people: number
}

/** Sums by person, by rule and by day; lines are added up as they come, and none is kept. */
export type Tally = {
  readonly people: Map<UserId, Sums>
  readonly rules: Map<string, RuleSums>
  readonly days: Map<Day, Sums>
}

/** Every day stands from the start, and every rule of the draft, so that what pays nothing is seen to. */
export function openTally(days: readonly Day[], ruleKeys: readonly string[]): Tally {
  return {
    people: new Map(),
    rules: new Map(ruleKeys.map((ruleKey) => [ruleKey, { paid: 0, simulated: 0, people: 0 }])),
    days: new Map(days.map((day) => [day, { paid: 0, simulated: 0 }])),
  }
}

/** All simulated lines of one person. */
export function addSimulated(tally: Tally, userId: UserId, lines: readonly LineAmount[]): void {
  if (lines.length === 0) return
  const person = sumsOfPerson(tally, userId)
  const byRule = new Map<string, number>()
  for (const { day, ruleKey, amountMinor } of lines) {
    if (amountMinor === 0) continue
    person.simulated += amountMinor
    byRule.set(ruleKey, (byRule.get(ruleKey) ?? 0) + amountMinor)
    const ofDay = tally.days.get(day)
    if (ofDay) ofDay.simulated += amountMinor
  }
  for (const [ruleKey, minor] of byRule) {
    const rule = sumsOfRule(tally, ruleKey)
    rule.simulated += minor
    if (minor > 0) rule.people += 1
  }
}

/** Sums of what was paid: each row is of one person, or of one rule, or of one day. */
export type PaidSum =
  | { readonly of: 'person'; readonly key: UserId; readonly minor: number }
  | { readonly of: 'rule'; readonly key: string; readonly minor: number }
  | { readonly of: 'day'; readonly key: Day; readonly minor: number }

export function addPaid(tally: Tally, sums: readonly PaidSum[]): void {
  for (const { of, key, minor } of sums) {
    if (of === 'person') sumsOfPerson(tally, key).paid += minor
    if (of === 'rule') sumsOfRule(tally, key).paid += minor
    const ofDay = of === 'day' ? tally.days.get(key) : undefined
    if (ofDay) ofDay.paid += minor
  }
}

function sumsOfPerson({ people }: Tally, userId: UserId): Sums {
  const known = people.get(userId)
  if (known) return known
  const sums = { paid: 0, simulated: 0 }
  people.set(userId, sums)
  return sums
}

function sumsOfRule({ rules }: Tally, ruleKey: string): RuleSums {
  const known = rules.get(ruleKey)
  if (known) return known
  const sums = { paid: 0, simulated: 0, people: 0 }
  rules.set(ruleKey, sums)
  return sums
}
