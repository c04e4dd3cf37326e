import type { Outcome } from './round.ts'
import { STRIKES } from './strikes.ts'

/** One row for each kind of strike over all rounds. Resolves with how many kinds held and how many did not. */
export function printReport(outcomes: readonly Outcome[]): { passed: number; failed: number } {
  print([
    'strike',
    'strikes',
    'seconds',
    'acknowledged',
    'of it retried',
    'lost',
    'doubled',
    'manual steps',
    'ready again p95',
  ])
  let failed = 0
  for (const strike of STRIKES) {
    const own = outcomes.filter((outcome) => outcome.strike === strike)
    const sum = (of: (outcome: Outcome) => number) => own.reduce((total, outcome) => total + of(outcome), 0).toFixed(0)
    print([
      strike.name,
      sum((outcome) => outcome.strikes),
      sum((outcome) => outcome.seconds),
      sum((outcome) => outcome.acknowledged),
      sum((outcome) => outcome.retried),
      sum((outcome) => outcome.lost),
      sum((outcome) => outcome.doubled),
      sum((outcome) => outcome.manualSteps),
      `${(percentile95(own.flatMap((outcome) => outcome.recoveriesMs)) / 1000).toFixed(2)} s`,
    ])
    if (own.length === 0 || own.some((outcome) => outcome.problems.length > 0)) failed += 1
  }
  for (const problem of outcomes.flatMap((outcome) => outcome.problems.slice(0, 10)))
    process.stdout.write(`  ${problem.slice(0, 1_000)}\n`)
  return { passed: STRIKES.length - failed, failed }
}

function percentile95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0
}

function print(cells: readonly string[]): void {
  const [first = '', ...rest] = cells
  process.stdout.write(`${first.padEnd(26)}${rest.map((cell) => cell.padStart(16)).join('')}\n`)
}
