import { type Rational, rational, ZERO } from '../kernel/index.ts'
import { type LoadReading, readLoad, type SnapshotLoad } from './load-reading.ts'
import type { PricedRule } from './priced-rule.ts'

/**
 * What a payee has reached in the rule's accumulation period. Numbers are decimal strings in major units, a ratio is
 * "numerator/denominator"; null = no data, and so is a ratio of nothing. `metrics` are the ones that the qualification
 * and config.metricKey judge; one that is absent has no data. `loads` are those that LOAD_LEVEL_BONUS judges; absent = none.
 * `earned` (absent = 0) is domain.md §6, "cap".
 */
export type Snapshot = {
  readonly value: string | null
  readonly metrics?: Readonly<Record<string, string | null>> | undefined
  readonly loads?: readonly SnapshotLoad[] | undefined
  readonly earned?: string | undefined
}

/** A snapshot whose numbers have been read, without `earned`. */
export type Reading = {
  readonly value: Rational | null
  readonly metrics: ReadonlyMap<string, Rational | null>
  readonly loads: readonly LoadReading[]
}

export function readSnapshot(priced: PricedRule, snapshot: Snapshot): Reading {
  const metrics = new Map(Object.entries(snapshot.metrics ?? {}))
  return {
    value: measured(snapshot.value),
    metrics: new Map(priced.metricKeys.map((key) => [key, measured(metrics.get(key) ?? null)])),
    loads: priced.pricing.ofLoads === null ? [] : (snapshot.loads ?? []).map(readLoad),
  }
}

/** In major units. */
export function readEarned(snapshot: Snapshot): Rational {
  return snapshot.earned === undefined ? ZERO : rational(snapshot.earned)
}

function measured(text: string | null): Rational | null {
  return text === null || OF_NOTHING.test(text) ? null : rational(text)
}

const OF_NOTHING = /\/[+-]?0+(\.0+)?$/
