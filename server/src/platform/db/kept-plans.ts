import type { Reads } from './tx.ts'

const kept = new WeakMap<Reads, () => Reads>()

/**
 * The same reading, whose statements each connection plans once and for whatever values: planning anew costs a board
 * more than its page. Only for statements that are bound to their indexes by how they are written, as their test of plans
 * proves: a guess of how many rows there are must change nothing. Where nobody says how, they are planned as all others.
 */
export function keptPlans(db: Reads): Reads {
  return kept.get(db)?.() ?? db
}

export function keepsPlansBy(db: Reads, make: () => Reads): void {
  kept.set(db, make)
}
