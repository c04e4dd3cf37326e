import type { Day } from '../../kernel/index.ts'
import type { MemberDay, PersonDays, Roles } from './person-days.ts'
import type { FoldDay } from './prepare-fold.ts'
import type { DaySums } from './price-day.ts'
import { addDayOf, emptySums, openingSums, type RuleSums } from './rule-sums.ts'
import type { Side } from './side.ts'
import type { Strand, StrandRule } from './strand.ts'

/** A day on which a rule in force has something new to price. */
export type RuleChange = { readonly rule: StrandRule; readonly today: FoldDay; readonly sums: DaySums }

/**
 * The days on which a rule is in force and its sums changed, in one pass: sums run on, nothing is added up twice. They
 * run over every counted day, also those of other versions, because the rule prices the whole period to date.
 */
export function changesOf(
  rule: StrandRule,
  inForce: Strand['inForce'],
  counted: readonly MemberDay[],
  person: PersonDays,
): RuleChange[] {
  const changes: RuleChange[] = []
  const side = sidePaid(rule, person)
  let running: { readonly period: Day; readonly sums: RuleSums } | null = null
  for (const memberDay of counted) {
    if (!isPaidOn(rule, memberDay)) continue
    const { today } = memberDay
    const period: Day = today.starts[rule.priced.accumulate]
    const roles = rolesPaid(rule, memberDay)
    const before: RuleSums | null =
      running?.period === period ? running.sums : openingSums(rule.series, period, roles, side)
    const toDate = withDay(before ?? emptySums(rule.series), rule, today.day, roles, side)
    running = { period, sums: toDate }
    if (toDate !== before && inForce.get(today.day) === rule) changes.push({ rule, today, sums: { before, toDate } })
  }
  return changes
}

export function sidePaid({ priced }: StrandRule, { own, team }: PersonDays): Side {
  return priced.rule.of === 'team' ? team : own
}

/** A day on which the payee has none of the access roles that a rule is kept to does not count for it at all. */
export function isPaidOn({ priced }: StrandRule, { accessRoles }: MemberDay): boolean {
  const { paidTo } = priced.rule
  return paidTo === undefined || accessRoles.some((role) => role !== null && paidTo.includes(role))
}

/** The job roles on the side that the rule pays for; none = nobody stands there. */
export function rolesPaid({ priced }: StrandRule, { roles, teamRoles }: MemberDay): Roles {
  return priced.rule.of === 'team' ? teamRoles : roles
}

function withDay(sums: RuleSums, { series }: StrandRule, day: Day, roles: Roles, side: Side): RuleSums {
  return roles.length === 0 ? sums : addDayOf(sums, series, { day, ratedOn: day, roles }, side)
}
