import type { Day } from '../../kernel/index.ts'
import type { MemberDay, PersonDays } from './person-days.ts'
import type { FoldDay } from './prepare-fold.ts'
import type { DaySums } from './price-day.ts'
import { addDayOf, emptySums, openingSums, type RuleSums } from './rule-sums.ts'
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
  { rows, opening }: Pick<PersonDays, 'rows' | 'opening'>,
): RuleChange[] {
  const changes: RuleChange[] = []
  let running: { readonly period: Day; readonly sums: RuleSums } | null = null
  for (const { today, roles } of counted) {
    const period: Day = today.starts[rule.priced.accumulate]
    const before: RuleSums | null =
      running?.period === period ? running.sums : openingSums(rule.series, period, roles, opening)
    const toDate = addDayOf(before ?? emptySums(rule.series), today.day, roles, rows)
    running = { period, sums: toDate }
    if (toDate !== before && inForce.get(today.day) === rule) changes.push({ rule, today, sums: { before, toDate } })
  }
  return changes
}
