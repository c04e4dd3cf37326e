import type { UserId } from '@holdfast/engine/kernel'

/** [paid, simulated] in minor units. */
export type PersonSums = readonly [paid: number, simulated: number]
export type Compared = {
  readonly userId: UserId
  /** In the order of the scenarios; null: the scenario concerns somebody else. */
  readonly each: readonly (PersonSums | null)[]
  /** From the lowest to the highest simulated sum; whom a scenario does not concern it gives nothing. */
  readonly spread: number
}

/** Everybody of any scenario, those whom the scenarios tell apart most first; equals in the order of their ids. */
export function compare(scenarios: readonly Readonly<Record<string, PersonSums>>[]): readonly Compared[] {
  const people = new Set(scenarios.flatMap((scenario) => Object.keys(scenario) as UserId[]))
  return [...people]
    .map((userId): Compared => {
      const each = scenarios.map((scenario) => scenario[userId] ?? null)
      const simulated = each.map((sums) => sums?.[1] ?? 0)
      return { userId, each, spread: Math.max(...simulated) - Math.min(...simulated) }
    })
    .sort((a, b) => b.spread - a.spread || (a.userId < b.userId ? -1 : 1))
}
