import { decimalText } from './decimal-text.ts'
import type { Fraction } from './fraction.ts'
import { marginOf, revenueOf } from './load-money.ts'
import type { PayInput } from './pay-input.ts'
import type { Question } from './question.ts'
import type { JudgedLoad } from './rule.ts'
import { shareOfLoad } from './share-of-load.ts'
import { sideOn } from './side-on.ts'

/** The credited loads of the days, by id, each with the side's share and its money in the rule's currency. */
export const judgedLoads = (input: PayInput, question: Question, days: readonly string[]): readonly JudgedLoad[] =>
  days.flatMap((day) => loadsOf(input, question, day)).sort((a, b) => (a.id < b.id ? -1 : 1))

const loadsOf = (input: PayInput, question: Question, day: string): readonly JudgedLoad[] => {
  const side = sideOn(input, question.payee, question.of, day)
  const judged: JudgedLoad[] = []
  for (const load of input.loads ?? []) {
    const share = load.billingDate === day ? shareOfLoad(load, side, question.jobRole) : null
    if (share === null) continue
    judged.push({
      id: load.id,
      margin: text(marginOf(input, load, question.currency)),
      revenue: text(revenueOf(input, load, question.currency)),
      miles: load.miles ?? null,
      equipment: load.equipment ?? null,
      customerId: load.customerId ?? null,
      share: decimalText(share),
    })
  }
  return judged
}

const text = (value: Fraction | null): string | null => (value === null ? null : decimalText(value))
