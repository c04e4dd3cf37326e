import type { Money, Simulation } from '@holdfast/contract'
import { describeRule } from '@holdfast/engine/incentives'
import { addMoney, type UserId } from '@holdfast/engine/kernel'
import type { Draft } from './draft-terms.ts'
import type { Sums, Tally } from './tally.ts'

type Beside = Pick<Simulation['totals'], 'paid' | 'simulated' | 'difference'>
type Named = {
  readonly names: ReadonlyMap<UserId, string>
  /** Of rules that the draft does not hold. */
  readonly ruleNames: ReadonlyMap<string, string>
}

/** The most people that are listed one by one. */
export const LISTED = 1_000

export function beside({ paid, simulated }: Readonly<Sums>, currency: string): Beside {
  const money = (minor: number): Money => ({ minor, currency })
  return { paid: money(paid), simulated: money(simulated), difference: addMoney(money(simulated), money(-paid)) }
}

/** Those whose pay the draft changes most come first; equals in the order of their ids. */
export function listedPeople({ people }: Tally): readonly (readonly [UserId, Readonly<Sums>])[] {
  const size = ({ paid, simulated }: Readonly<Sums>) => Math.abs(simulated - paid)
  return [...people].sort(([a, first], [b, second]) => size(second) - size(first) || (a < b ? -1 : 1)).slice(0, LISTED)
}

export function resultView(
  draft: Draft,
  tally: Tally,
  counted: Simulation['counted'],
  notes: readonly string[],
  { names, ruleNames }: Named,
): Simulation {
  const { currency } = draft
  const everybody = [...tally.people.values()]
  const listed = listedPeople(tally)
  return {
    currency,
    counted,
    notes: [...notes],
    totals: beside(summed(everybody), currency),
    winners: sideOf(everybody, currency, (gain) => gain > 0),
    losers: sideOf(everybody, currency, (gain) => gain < 0),
    unchanged: everybody.filter(({ paid, simulated }) => paid === simulated).length,
    paidNothing: everybody.filter(({ simulated }) => simulated === 0).length,
    people: listed.map(([id, sums]) => ({ person: { id, name: names.get(id) ?? '' }, ...beside(sums, currency) })),
    morePeople: everybody.length - listed.length,
    rules: [...tally.rules].map(([ruleKey, sums]) => ({
      ruleKey,
      ...wordsOf(draft, ruleKey, ruleNames),
      ...beside(sums, currency),
      people: sums.people,
    })),
    days: [...tally.days].map(([day, sums]) => ({ day, ...beside(sums, currency) })),
  }
}

function wordsOf({ rules }: Draft, ruleKey: string, ruleNames: ReadonlyMap<string, string>) {
  const rule = rules.find((candidate) => candidate.ruleKey === ruleKey)
  return rule
    ? { name: rule.name, sentence: describeRule(rule) }
    : { name: ruleNames.get(ruleKey) ?? ruleKey, sentence: null }
}

function sideOf(
  everybody: readonly Readonly<Sums>[],
  currency: string,
  belongs: (gain: number) => boolean,
): Simulation['winners'] {
  const theirs = everybody.filter(({ paid, simulated }) => belongs(simulated - paid))
  return { people: theirs.length, sum: beside(summed(theirs), currency).difference }
}

function summed(all: readonly Readonly<Sums>[]): Sums {
  return all.reduce((sum, { paid, simulated }) => ({ paid: sum.paid + paid, simulated: sum.simulated + simulated }), {
    paid: 0,
    simulated: 0,
  })
}
