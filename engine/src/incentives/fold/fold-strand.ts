import type { Day } from '../../kernel/index.ts'
import { addEarned, type Earnings, earnedIn } from './earnings.ts'
import { ownRates } from './own-rates.ts'
import type { PersonDays } from './person-days.ts'
import { type DaySums, type PricedDay, priceDay, uncappedMinor } from './price-day.ts'
import { changesOf, isPaidOn, type RuleChange, rolesPaid, sidePaid } from './rule-changes.ts'
import { measuredSum, openingSums } from './rule-sums.ts'
import type { Strand, StrandRule } from './strand.ts'

/** What is kept of a day that a rule priced. */
export type Keeping<Kept> = (rule: StrandRule, day: Day, sums: DaySums, priced: PricedDay) => Kept

/** The days that one rule key priced for one person, from day `from` on; the days before it only count as earned. */
export function foldStrand<Kept>(strand: Strand, person: PersonDays, from: Day, keep: Keeping<Kept>): readonly Kept[] {
  const kept: Kept[] = []
  const asPaid = ownRates(strand, person.overrides)
  const brought = broughtIn(strand, person, asPaid)
  let earnings: Earnings = brought ? addEarned(new Map(), strand.capPeriods, brought.today, brought.minor) : new Map()
  for (const change of changesByDay(strand, person)) {
    const { today, sums } = change
    if (today.day < from && strand.capPeriods.length === 0) continue
    const rule = asPaid(change.rule, today.day)
    const priced = priceDay(rule, sums, earnedIn(earnings, rule.priced.cap?.per, today))
    earnings = addEarned(earnings, strand.capPeriods, today, priced.uncapped)
    if (today.day < from) continue
    if (priced.toDate.minor !== priced.settledBefore || hasNewRows(change))
      kept.push(keep(rule, today.day, sums, priced))
  }
  return kept
}

/** A day counts when a version holds the key and the person is a member; facts of other days enter no sum. */
function changesByDay(strand: Strand, person: PersonDays): readonly RuleChange[] {
  const counted = person.days.filter(({ today }) => strand.inForce.has(today.day))
  const changes = strand.rules.flatMap((rule) => changesOf(rule, strand.inForce, counted, person))
  return strand.rules.length === 1 ? changes : changes.sort((a, b) => (a.today.day < b.today.day ? -1 : 1))
}

/**
 * What an opening balance is worth under a cap, in minor units of its first counted day: it counts as earned, so that it
 * uses the cap up as if it had been paid here. The venture goes live once, so there is at most one such day.
 */
function broughtIn({ inForce, capPeriods }: Strand, person: PersonDays, asPaid: ReturnType<typeof ownRates>) {
  if (capPeriods.length === 0) return null
  const first = person.days.find((day) => {
    const held = inForce.get(day.today.day)
    return held !== undefined && isPaidOn(held, day)
  })
  const rule = first && inForce.get(first.today.day)
  if (!rule) return null
  const { today } = first
  const sums = openingSums(
    rule.series,
    today.starts[rule.priced.accumulate],
    rolesPaid(rule, first),
    sidePaid(rule, person),
  )
  return sums && { today, minor: uncappedMinor(asPaid(rule, today.day), sums) }
}

/** A zero is worth a line where work was done: it says why the work paid nothing. */
function hasNewRows({ rule, sums: { before, toDate } }: RuleChange): boolean {
  const own = toDate.value.rows - (before?.value.rows ?? 0)
  const measured = measuredSum(rule.priced, toDate).rows - (before ? measuredSum(rule.priced, before).rows : 0)
  return own > 0 || measured > 0
}
