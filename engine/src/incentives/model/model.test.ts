import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldAmounts, foldPerson } from '../fold/fold.ts'
import { prepareFold } from '../fold/prepare-fold.ts'
import { anyHistory } from './testing/arbitrary-history.ts'
import { foldFirst } from './testing/both-folds.ts'
import { differences } from './testing/differences.ts'
import { personOf, planOf } from './testing/fold-input-of.ts'

/** Unbiased: small values first would make histories in which hardly anybody is paid. */
const RUNS = { seed: 6, numRuns: 300, unbiased: true }
const TIME = 30_000

describe('two engines written apart from each other', () => {
  it(
    'say the same of any small history: every line, both settled amounts, what was not measured, and why nothing',
    () => {
      fc.assert(
        fc.property(anyHistory, (history) => {
          expect(differences(history)).toEqual([])
        }),
        RUNS,
      )
    },
    TIME,
  )

  it('are compared on lines that pay by each calculation, take back, and are zero for each reason', () => {
    const lines = fc.sample(anyHistory, RUNS).flatMap((history) =>
      foldFirst(history).map((line) => {
        const version = history.versions.find(({ from }) => from === line.versionId)
        return { ...line, rule: version?.rules.find(({ ruleKey }) => ruleKey === line.ruleKey) }
      }),
    )
    const paid = lines.filter(({ amountMinor }) => amountMinor !== 0)
    expect(paid.length).toBeGreaterThan(RUNS.numRuns)
    expect(seen(paid.map(({ rule }) => rule?.calcType))).toEqual(CALCULATIONS)
    expect(seen(paid.map(({ rule }) => rule?.of))).toEqual(['own', 'team'])
    expect(paid.filter(({ amountMinor }) => amountMinor < 0).length).toBeGreaterThan(20)
    expect(paid.filter(({ override }) => override !== null).length).toBeGreaterThan(20)
    expect(paid.filter(({ fx }) => fx !== null).length).toBeGreaterThan(20)
    expect(paid.filter(({ before }) => before !== null).length).toBeGreaterThan(100)
    expect(seen(lines.map(({ reason }) => reason))).toEqual(REASONS)
  })
})

it('the amounts alone are those of the lines', () => {
  for (const history of fc.sample(anyHistory, { ...RUNS, numRuns: 40 })) {
    const prepared = prepareFold(planOf(history))
    for (const person of history.people.map((each) => personOf(history, each))) {
      const lines = foldPerson(prepared, person).map(({ day, planId, ruleKey, amountMinor }) => ({
        ...{ day, planId, ruleKey, amountMinor },
      }))
      expect(foldAmounts(prepared, person)).toEqual(lines)
    }
  }
})

function seen(all: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(all)].filter((one) => typeof one === 'string').sort()
}

const CALCULATIONS = [
  'BONUS_ON_TARGET',
  'CURRENCY_PER_DOLLAR',
  'FLAT_PER_UNIT',
  'LOAD_LEVEL_BONUS',
  'PERCENT_OF_METRIC',
  'TIERED_SLAB',
]
const REASONS = ['cap', 'gate', 'loss', 'no_data', 'nothing_done', 'nothing_new', 'rate', 'rounding', 'slab', 'target']
