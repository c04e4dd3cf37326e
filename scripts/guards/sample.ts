import { chanceFrom } from '../../server/src/demo/chance.ts'

/** `count` of the items, the same ones for the same seed, in their own order. */
export function sampleOf<T>(items: readonly T[], count: number, seed: number): readonly T[] {
  const chance = chanceFrom(seed)
  const ranked = items.map((item) => ({ item, rank: chance.next() })).sort((a, b) => a.rank - b.rank)
  const chosen = new Set(ranked.slice(0, count).map(({ item }) => item))
  return items.filter((item) => chosen.has(item))
}
