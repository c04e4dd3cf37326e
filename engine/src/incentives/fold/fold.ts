import type { FoldInput, FoldPerson } from './fold-input.ts'
import { foldStrand, type Keeping } from './fold-strand.ts'
import { type Line, lineOf } from './line.ts'
import { personDays } from './person-days.ts'
import { type PreparedFold, prepareFold } from './prepare-fold.ts'

/**
 * One person's metric days folded into lines, for every day in [from, to] that counts (domain.md §6 "Who", "Door").
 * There is a line where the amount is not 0 or the rule has work of that day; rule by rule, days ascending. The caller
 * passes metric days from `foldStart` on, and what `PreparedFold.needs` names: without it this throws. Amounts are minor
 * units of the plan's currency. Pure; costs days + rows per rule, and for single loads days × loads of the period.
 */
export function fold(input: FoldInput): readonly Line[] {
  return foldPerson(prepareFold(input), input)
}

/** The same for one of many people, with what they share prepared once. */
export function foldPerson(prepared: PreparedFold, person: FoldPerson): readonly Line[] {
  const days = personDays(prepared, person)
  return prepared.strands.flatMap((strand) => foldStrand(strand, days, prepared.from, lineOf))
}

/** What a line pays, in minor units of its plan's currency. */
export type LineAmount = Pick<Line, 'day' | 'planId' | 'ruleKey' | 'amountMinor'>

/** The amounts of `foldPerson` alone: whoever only adds lines up is spared what explains each of them, half of the work. */
export function foldAmounts(prepared: PreparedFold, person: FoldPerson): readonly LineAmount[] {
  const days = personDays(prepared, person)
  return prepared.strands.flatMap((strand) => foldStrand(strand, days, prepared.from, amountOf))
}

const amountOf: Keeping<LineAmount> = ({ version, priced }, day, _, { toDate, settledBefore }) => ({
  day,
  planId: version.planId,
  ruleKey: priced.rule.ruleKey,
  amountMinor: toDate.minor - settledBefore,
})
