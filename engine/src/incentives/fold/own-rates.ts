import type { Day } from '../../kernel/index.ts'
import { type RateOverride, withOverride } from '../override.ts'
import { priceRule } from '../priced-rule.ts'
import type { Strand, StrandRule } from './strand.ts'

/** The rule as it pays one person on a day: both terms of the day's line have the override of that day (domain.md §6). */
export function ownRates(
  strand: Strand,
  overrides: readonly RateOverride[],
): (rule: StrandRule, day: Day) => StrandRule {
  const theirs = overrides.filter((override) => isOf(strand, override))
  if (theirs.length === 0) return (rule) => rule
  const priced = new Map(theirs.map((override) => [override, new Map(overridden(strand, override))]))
  return (rule, day) => {
    const override = theirs.find(({ startsOn, endsOn }) => startsOn <= day && (endsOn ?? day) >= day)
    return (override && priced.get(override)?.get(rule)) ?? rule
  }
}

/** A version of the rule that has no rate is paid as it is. */
function overridden(strand: Strand, override: RateOverride): readonly (readonly [StrandRule, StrandRule])[] {
  return strand.rules
    .filter(({ priced }) => priced.rule.rate !== undefined)
    .map((rule) => [rule, { ...rule, priced: priceRule(withOverride(rule.priced.rule, override)), override }])
}

function isOf({ rules }: Strand, { planId, ruleKey }: RateOverride): boolean {
  return rules.some(({ version, priced }) => version.planId === planId && priced.rule.ruleKey === ruleKey)
}
