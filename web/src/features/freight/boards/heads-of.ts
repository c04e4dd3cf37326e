import type { Money } from '@holdfast/engine/kernel'

interface Head<G extends string> {
  readonly group: G
  readonly loads: number
  readonly bill: Money
}

export interface BoardHead<G extends string> {
  readonly group: G
  readonly loads: number
  /** One for each currency: they are never added up. */
  readonly bills: readonly Money[]
}

/** Each group once, in the order of the board, also those without a load. */
export const headsOf = <G extends string>(
  groups: readonly G[],
  heads: readonly Head<NoInfer<G>>[],
): readonly BoardHead<G>[] =>
  groups.map((group) => {
    const own = heads.filter((head) => head.group === group)
    return { group, loads: own.reduce((sum, { loads }) => sum + loads, 0), bills: own.map(({ bill }) => bill) }
  })
