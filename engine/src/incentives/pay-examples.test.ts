import { describe, expect, it } from 'vitest'
import foldCaps from './fixtures/fold-caps.json' with { type: 'json' }
import foldLossesAndGates from './fixtures/fold-losses-and-gates.json' with { type: 'json' }
import foldRounding from './fixtures/fold-rounding.json' with { type: 'json' }
import foldUnknownsAndCalendar from './fixtures/fold-unknowns-and-calendar.json' with { type: 'json' }
import foldVersions from './fixtures/fold-versions.json' with { type: 'json' }
import foldWho from './fixtures/fold-who.json' with { type: 'json' }
import settleExamples from './fixtures/settle-examples.json' with { type: 'json' }
import { fold } from './fold/fold.ts'
import type { Line } from './fold/line.ts'
import { settle } from './settle.ts'
import { type ExampleLine, type FoldExample, fullRule, type SettleExample } from './testing/example.ts'
import { metricDaysOf } from './testing/metric-days.ts'

const SETTLED: readonly SettleExample[] = settleExamples
const FOLDED: readonly FoldExample[] = [
  ...foldCaps,
  ...foldLossesAndGates,
  ...foldRounding,
  ...foldWho,
  ...foldVersions,
  ...foldUnknownsAndCalendar,
]

// Examples that ask for what the engine does not pay yet.
const NOT_COVERED = {
  'another calculation type': [
    'E03',
    'E05',
    'E06',
    'E07',
    'E08',
    'E09',
    'E10',
    'E11',
    'E12',
    'E25',
    'E29',
    'E32',
    'E35',
    'E36',
  ],
  'team, override or exchange rate': ['E24', 'E28', 'E30'],
  'locks, adjustments and payouts': ['E37', 'E38', 'E39', 'E40', 'E41', 'E42', 'E43'],
} as const

describe('the pay examples', () => {
  it('are each either run here or named with what they wait for', () => {
    const run = [...SETTLED, ...FOLDED].map(({ id }) => id)
    const known = [...run, ...Object.values(NOT_COVERED).flat()].map(String)
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
    for (const { of, day, toDate, before, settled } of example.lines) {
      const rule = fullRule(ruleOn(example, of.split(' ')[1], day))
      const again = [before === null ? 0 : settle(rule, before).minor, settle(rule, toDate).minor]
      expect(again).toEqual(settled)
    }
  })
})

function foldExample(example: FoldExample): ExampleLine[] {
  const [first] = example.versions
  return example.people.flatMap(({ id, memberships, deactivatedOn }) =>
    fold({
      venture: { weekStart: 0, liveFrom: first?.from ?? '' },
      versions: example.versions.map(({ from, to, rules }) => ({
        planId: 'plan',
        versionId: from,
        startsOn: from,
        endsOn: to,
        payCurrency: 'USD',
        rules: rules.map(fullRule),
      })),
      memberships: memberships.map(({ from, to, jobRole }) => ({ startsOn: from, endsOn: to, jobRole })),
      deactivatedOn,
      metricDays: metricDaysOf(id, example),
      from: '2026-01-01',
      to: example.lastDay,
    }).map((line) => asExample(id, line)),
  )
}

function asExample(person: string, line: Line): ExampleLine {
  const { ruleKey, day, toDate, before, settledBefore, settledToDate, unmeasured } = line
  return { of: `${person} ${ruleKey}`, day, toDate, before, settled: [settledBefore, settledToDate], unmeasured }
}

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
