import fc from 'fast-check'
import { addDays, eachDay } from '../../../kernel/index.ts'
import { anyRow, anyStretches } from './arbitrary-days.ts'
import { anyOpening } from './arbitrary-opening.ts'
import { anyPeople } from './arbitrary-people.ts'
import { anyRule } from './arbitrary-rule.ts'
import { anyFacts, anyLoads } from './arbitrary-work.ts'
import { FIRST_FACT, type History, SPAN } from './history.ts'
import { WEEK_STARTS } from './week-starts.ts'

const KEYS = ['r1', 'r2']

/** Live before every fact. Not long before: the second engine goes through each day since, for each day. */
const BEFORE_ALL = '2026-03-20'

/** A small history: few people, few rules through up to three versions, a handful of facts, each option now and then. */
export const anyHistory: fc.Arbitrary<History> = fc
  .record({
    people: anyPeople,
    currency: fc.constantFrom('USD', 'USD', 'USD', 'EUR', 'EUR', 'JPY'),
    weekStart: fc.constantFrom(...Object.keys(WEEK_STARTS)),
    liveFrom: fc.oneof(
      fc.constant(BEFORE_ALL),
      fc.constantFrom(...eachDay(addDays(SPAN.from, 1), addDays(SPAN.to, -8))),
    ),
  })
  .chain(({ people, currency, weekStart, liveFrom }) => {
    const ids = people.map(({ id }) => id)
    const venture = { currency: 'USD', weekStart, liveFrom }
    return fc.record({
      venture: fc.constant(venture),
      people: fc.constant(people),
      versions: anyVersions(currency),
      loads: anyLoads(ids),
      facts: anyFacts(ids),
      fx: anyRates,
      overrides: anyOverrides(ids),
      opening: liveFrom === BEFORE_ALL ? fc.constant([]) : anyOpening(ids, venture),
    })
  })

/** A key may be in each version or in some only. */
function anyVersions(currency: string): fc.Arbitrary<History['versions']> {
  const rules = fc
    .tuple(...KEYS.map((key) => fc.option(anyRule(key, currency), { freq: 5 })))
    .map((some) => some.filter((rule) => rule !== null))
  return fc
    .tuple(anyRow, fc.tuple(rules, rules, rules), fc.boolean())
    .map(([row, all, isSame]) => row.map((days, index) => ({ ...days, rules: all[isSame ? 0 : index] ?? [] })))
}

const anyRates: fc.Arbitrary<NonNullable<History['fx']>> = fc
  .uniqueArray(
    fc.record({
      pair: fc.constantFrom('CAD USD', 'EUR USD', 'USD EUR', 'USD EUR', 'USD JPY'),
      day: fc.constantFrom(...eachDay(addDays(FIRST_FACT, -4), SPAN.to)),
      rate: fc.constantFrom('0.73', '0.9', '0.8765', '1.1', '1.25'),
    }),
    { minLength: 6, maxLength: 14, size: 'max', selector: ({ pair, day }) => `${pair} ${day}` },
  )
  .map((rows) => rows.map(({ pair, day, rate }) => ({ from: pair.slice(0, 3), to: pair.slice(4), day, rate })))

function anyOverrides(ids: readonly string[]): fc.Arbitrary<NonNullable<History['overrides']>> {
  const ofOne = fc.record({
    person: fc.constantFrom(...ids),
    ruleKey: fc.constantFrom(...KEYS),
    rate: fc.constantFrom('0.03', '0.5', '6'),
    days: anyStretches,
  })
  return fc
    .uniqueArray(ofOne, { maxLength: 2, selector: ({ person, ruleKey }) => `${person} ${ruleKey}` })
    .map((some) => some.flatMap(({ days, ...own }) => days.map((stretch) => ({ ...own, ...stretch }))))
}
