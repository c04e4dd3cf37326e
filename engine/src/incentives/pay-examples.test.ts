import { describe, expect, it } from 'vitest'
import foldCaps from './fixtures/fold-caps.json' with { type: 'json' }
import foldExchange from './fixtures/fold-exchange.json' with { type: 'json' }
import foldLateFact from './fixtures/fold-late-fact.json' with { type: 'json' }
import foldLoads from './fixtures/fold-loads.json' with { type: 'json' }
import foldLossesAndGates from './fixtures/fold-losses-and-gates.json' with { type: 'json' }
import foldOpening from './fixtures/fold-opening.json' with { type: 'json' }
import foldRates from './fixtures/fold-rates.json' with { type: 'json' }
import foldRounding from './fixtures/fold-rounding.json' with { type: 'json' }
import foldTeam from './fixtures/fold-team.json' with { type: 'json' }
import foldTierPeriods from './fixtures/fold-tier-periods.json' with { type: 'json' }
import foldTiers from './fixtures/fold-tiers.json' with { type: 'json' }
import foldUnknownsAndCalendar from './fixtures/fold-unknowns-and-calendar.json' with { type: 'json' }
import foldVersions from './fixtures/fold-versions.json' with { type: 'json' }
import foldWho from './fixtures/fold-who.json' with { type: 'json' }
import settleExamples from './fixtures/settle-examples.json' with { type: 'json' }
import settleFirstSlab from './fixtures/settle-first-slab.json' with { type: 'json' }
import settleMarginal from './fixtures/settle-marginal.json' with { type: 'json' }
import settleOther from './fixtures/settle-other.json' with { type: 'json' }
import settleWhole from './fixtures/settle-whole.json' with { type: 'json' }
import { withOverride } from './override.ts'
import { settle } from './settle.ts'
import { type ExampleLine, type FoldExample, fullRule, type SettleExample } from './testing/example.ts'
import { foldExample } from './testing/fold-example.ts'

const SETTLED: readonly SettleExample[] = [
  ...settleExamples,
  ...settleMarginal,
  ...settleFirstSlab,
  ...settleWhole,
  ...settleOther,
]
const FOLDED: readonly FoldExample[] = [
  ...foldCaps,
  ...foldLossesAndGates,
  ...foldRounding,
  ...foldWho,
  ...foldVersions,
  ...foldUnknownsAndCalendar,
  ...foldLateFact,
  ...foldTiers,
  ...foldTierPeriods,
  ...foldOpening,
  ...foldLoads,
  ...foldTeam,
  ...foldRates,
  ...foldExchange,
]

// Locks, adjustments and payouts are not the engine's: it folds what is there today.
const LEDGER = ['E37', 'E38', 'E39', 'E40', 'E41', 'E42', 'E43']

describe('the pay examples', () => {
  it('are each run here, except those of the ledger', () => {
    const run = [...SETTLED, ...FOLDED].map(({ id }) => id)
    const known = [...run, ...LEDGER]
    const all = Array.from({ length: 43 }, (_, index) => `E${String(index + 1).padStart(2, '0')}`)
    expect([...new Set(known)].sort()).toEqual(all)
  })

  it.each(SETTLED)('$id settles each snapshot to the written amount: $rule.calcType', ({ rule, cases }) => {
    const settled = cases.map(({ minor: _, ...snapshot }) => settle(fullRule(rule), snapshot).minor)
    expect(settled).toEqual(cases.map(({ minor }) => minor))
  })

  it.each(FOLDED)('$id folds its facts into the written lines', (example) => {
    const lines = foldExample(example)
    expect(lines).toEqual(expect.arrayContaining([...example.lines]))
    const unexpected = lines.filter(({ of, day }) => !example.lines.some((line) => line.of === of && line.day === day))
    expect(unexpected.filter(isWorthWriting)).toEqual([])
  })

  it.each(FOLDED)('$id is settled again, line by line, from its stored snapshots', (example) => {
    for (const { of, day, toDate, before, settled, ownRate } of example.lines) {
      const written = fullRule(ruleOn(example, of.split(' ')[1], day))
      const rule = withOverride(written, ownRate === undefined ? null : { rate: ownRate })
      const again = [before === null ? 0 : settle(rule, before).minor, settle(rule, toDate).minor]
      expect(again).toEqual(settled)
    }
  })

  it('E36 give the same lines in whatever order the loads came', () => {
    const example = FOLDED.find(({ id }) => id === 'E36')
    const [first, second, third, ...others] = example?.loads ?? []
    if (example === undefined || first === undefined || second === undefined || third === undefined)
      throw new Error('E36 has three loads.')
    const orders = [
      [second, third, first],
      [third, first, second],
      [first, third, second],
      [second, first, third],
      [third, second, first],
    ]
    expect(others).toEqual([])
    for (const loads of orders) expect(foldExample({ ...example, loads })).toEqual(foldExample(example))
  })
})

/** The pages leave out zero lines without unmeasured rows, except where they make a point. */
function isWorthWriting({ settled: [before, toDate], unmeasured }: ExampleLine): boolean {
  return before !== toDate || unmeasured > 0
}

function ruleOn(example: FoldExample, ruleKey: string | undefined, day: string) {
  const version = example.versions.find(({ from, to }) => from <= day && (to ?? day) >= day)
  const rule = version?.rules.find((each) => each.ruleKey === ruleKey)
  if (rule === undefined) throw new Error(`No version holds ${ruleKey} on ${day}.`)
  return rule
}
