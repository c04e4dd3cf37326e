import { add, compare, isZero, multiply, type Rational, ZERO } from '../../kernel/index.ts'
import type { LoadReading } from '../load-reading.ts'
import { fieldOf, isJudged, type LoadTerms } from './load-terms.ts'
import type { Slab } from './slab.ts'

/** What the loads of one slab bring together. `measure` is Σ share, or Σ field × share where the slab has a rate. Exact. */
export type LoadShare = { readonly slab: Slab; readonly measure: Rational; readonly amount: Rational }

/** Each load in its own slab, the loads of a slab added up, slabs in order; a slab without loads brings nothing. */
export function loadShares(terms: LoadTerms, loads: readonly LoadReading[]): readonly LoadShare[] {
  const measures = new Map<Slab, Rational>()
  for (const load of loads) {
    const value = isJudged(terms, load) ? fieldOf(terms, load) : null
    const slab = value === null ? null : slabOf(terms, value)
    if (slab === null || value === null) continue
    const measure = slab.rate === null ? load.share : multiply(value, load.share)
    measures.set(slab, add(measures.get(slab) ?? ZERO, measure))
  }
  return terms.slabs.flatMap((slab) => shareOf(slab, measures.get(slab)))
}

/** The rule would count this load, and what it is judged on is not known. */
export function isUnmeasured(terms: LoadTerms, load: LoadReading): boolean {
  return isJudged(terms, load) && fieldOf(terms, load) === null
}

/** A value on a bound belongs to the slab that starts there; null = below the first. */
function slabOf({ slabs }: LoadTerms, value: Rational): Slab | null {
  return slabs.findLast(({ from }) => compare(value, from) >= 0) ?? null
}

function shareOf(slab: Slab, measure: Rational | undefined): readonly LoadShare[] {
  if (measure === undefined) return []
  const amount = multiply(measure, slab.rate ?? slab.amount ?? ZERO)
  return isZero(amount) ? [] : [{ slab, measure, amount }]
}
