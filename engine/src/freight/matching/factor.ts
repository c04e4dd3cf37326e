/** What each factor is worth at most; together 100. */
export const FACTORS = {
  equipment: 20,
  preferred_lane: 14,
  lane_history: 24,
  customer_history: 8,
  on_time: 14,
  fall_offs: 8,
  rating: 8,
  recency: 4,
} as const

export type FactorKey = keyof typeof FACTORS

/** A part of a score, told apart from the others: whole points of so many, and why in a sentence. */
export type Factor = {
  readonly key: FactorKey
  readonly says: string
  readonly points: number
  readonly of: number
}

export function factor(key: FactorKey, points: number, says: string): Factor {
  return { key, says, points, of: FACTORS[key] }
}

/** Of what nobody knows: half, so that it speaks neither for nor against. */
export function neutral(key: FactorKey, says: string): Factor {
  return factor(key, FACTORS[key] / 2, says)
}
