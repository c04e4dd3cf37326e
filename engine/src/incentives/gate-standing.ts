import { compare, type Rational, subtract, toText } from '../kernel/index.ts'
import { gateText } from './describe-rule.ts'
import { type PricedGate, priceRule } from './priced-rule.ts'
import type { GateOperator, Rule } from './rule.ts'
import { passes } from './settlement.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'

/** A condition and where the person stands. Exact text in the metric's unit; `stands` null = no data, which never passes. */
export type GateStanding = {
  readonly metricKey: string
  readonly op: GateOperator
  readonly value: string
  readonly stands: string | null
  /** What more of the metric would meet it; null where more of it does not help, or nothing is known. */
  readonly missing: string | null
  readonly isMet: boolean
  /** "deals at least 5" */
  readonly words: string
}

/** Each condition of the rule's qualification against its accumulation period to date (domain.md §6). */
export function gateStandings(rule: Rule, snapshot: Snapshot): readonly GateStanding[] {
  const priced = priceRule(rule)
  const reading = readSnapshot(priced, snapshot)
  return priced.gates.map((gate) => {
    const stands = reading.metrics.get(gate.metricKey) ?? null
    return {
      metricKey: gate.metricKey,
      op: gate.op,
      value: toText(gate.value),
      stands: stands && toText(stands),
      missing: missingOf(gate, stands),
      isMet: passes(gate, reading),
      words: gateText(gate, priced.measuredIn),
    }
  })
}

function missingOf({ op, value }: PricedGate, stands: Rational | null): string | null {
  if (stands === null || op === '<' || op === '<=') return null
  const isReached = compare(stands, value) > 0 || (op !== '>' && compare(stands, value) === 0)
  return isReached ? null : toText(subtract(value, stands))
}
