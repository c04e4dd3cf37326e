import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, addDays, rational, toText, ZERO } from '../../kernel/index.ts'
import type { Rule } from '../rule.ts'
import { settle } from '../settle.ts'
import type { Snapshot } from '../snapshot.ts'
import { type AnyWork, anyRule, anyWork } from '../testing/arbitrary-pay.ts'
import { june, version } from '../testing/fold-input.ts'
import { fold } from './fold.ts'
import type { FoldInput, MetricDay } from './fold-input.ts'
import { foldReach, foldStart } from './fold-window.ts'
import type { Line } from './line.ts'

const SEED = { seed: 6025, numRuns: 60 }
const WEEKS = { from: '2026-05-20', to: '2026-08-05' }
const anyDay = fc.integer({ min: 0, max: 75 }).map((days) => addDays(WEEKS.from, days))

describe('pay', () => {
  it('does not depend on the order or the batches of its source rows', () => {
    const shuffled = anyWork.chain((work) => fc.record({ work: fc.constant(work), mixed: mixedUp(work) }))
    fc.assert(
      fc.property(anyRule, shuffled, (rule, { work, mixed }) => {
        expect(foldWeeks([rule], mixed)).toEqual(foldWeeks([rule], work))
        expect(foldWeeks([rule], batched(work))).toEqual(foldWeeks([rule], work))
      }),
      SEED,
    )
  })

  it('is the same twice', () => {
    fc.assert(
      fc.property(anyRule, anyWork, (rule, work) => {
        expect(foldWeeks([rule], work)).toEqual(foldWeeks([rule], work))
      }),
      SEED,
    )
  })

  it('is settled again from the snapshots of each line', () => {
    fc.assert(
      fc.property(anyRule, anyWork, (rule, work) => {
        for (const line of foldWeeks([rule], work)) {
          const before = line.before === null ? 0 : settle(rule, line.before).minor
          const toDate = settle(rule, line.toDate).minor
          expect([before, toDate, toDate - before]).toEqual([line.settledBefore, line.settledToDate, line.amountMinor])
          expect(line.reason === null).toBe(line.amountMinor !== 0)
        }
      }),
      SEED,
    )
  })

  it('of a month is the rule applied once to the month', () => {
    fc.assert(
      fc.property(anyRule, anyWork, (anyOne, work) => {
        const { cap: _, ...uncapped } = anyOne
        const rule = { ...uncapped, accumulate: 'month' }
        const july = (row: { readonly day: string }) => row.day.startsWith('2026-07')
        const once = settle(rule, snapshotOf(rule, only(work, july))).minor
        expect(total(foldWeeks([rule], work).filter(july))).toBe(once)
      }),
      SEED,
    )
  })

  it('under a cap is the smaller of the cap and what it would be without', () => {
    fc.assert(
      fc.property(anyRule, anyWork, ({ cap: _, ...uncapped }, work) => {
        const capped = { ...uncapped, cap: { amount: '43.21', per: 'year' } }
        const year = { from: '2026-01-01' }
        const [most, due] = [4321, total(foldWeeks([uncapped], work, year))]
        expect(total(foldWeeks([capped], work, year))).toBe(Math.min(most, due))
      }),
      SEED,
    )
  })

  it('of the days asked for is the same with and without the days around them', () => {
    fc.assert(
      fc.property(anyRule, anyWork, anyDay, anyDay, (rule, work, one, other) => {
        const [from, to] = [one, other].sort()
        const start = foldStart([version([rule])], from ?? one, 0)
        const needed = only(work, ({ day }) => day >= start)
        const part = foldWeeks([rule], needed, { from: from ?? one, to: to ?? one })
        expect(part).toEqual(foldWeeks([rule], work).filter(({ day }) => day >= (from ?? one) && day <= (to ?? one)))
      }),
      SEED,
    )
  })

  it('moves only within reach of the work that changed', () => {
    fc.assert(
      fc.property(anyRule, anyWork, anyDay, (rule, work, day) => {
        const without = only(work, (row) => row.day !== day)
        const end = foldReach([version([rule])], day, 0)
        const apart = (line: Line) => line.day < day || line.day > end
        expect(foldWeeks([rule], without).filter(apart)).toEqual(foldWeeks([rule], work).filter(apart))
      }),
      SEED,
    )
  })

  it('does not depend on where an unchanged rule is cut into versions', () => {
    fc.assert(
      fc.property(anyRule, anyWork, anyDay, (rule, work, cut) => {
        const versions = [
          version([rule], { endsOn: addDays(cut, -1) }),
          version([rule], { startsOn: cut, versionId: 'v1' }),
        ]
        expect(foldWeeks([rule], work, { versions })).toEqual(foldWeeks([rule], work))
      }),
      SEED,
    )
  })
})

function foldWeeks(rules: readonly Rule[], { metricDays, loads }: AnyWork, change: Partial<FoldInput> = {}) {
  return fold(june(rules, metricDays, { ...WEEKS, loads, ...change }))
}

function mixedUp({ metricDays, loads }: AnyWork): fc.Arbitrary<AnyWork> {
  return fc.record({
    metricDays: fc.shuffledSubarray([...metricDays], { minLength: metricDays.length }),
    loads: fc.shuffledSubarray([...loads], { minLength: loads.length }),
  })
}

function only({ metricDays, loads }: AnyWork, isKept: (row: { readonly day: string }) => boolean): AnyWork {
  return { metricDays: metricDays.filter(isKept), loads: loads.filter(isKept) }
}

/** Each measured row cut into a third and the rest: the same work in more rows. */
function batched({ metricDays, loads }: AnyWork): AnyWork {
  const part = (row: MetricDay, thirds: bigint) => {
    const { n, d } = rational(row.numerator)
    return { ...row, numerator: toText({ n: n * thirds, d: d * 3n }) }
  }
  const cut = metricDays.flatMap((row) => (row.unmeasured > 0 ? [row] : [part(row, 1n), part(row, 2n)]))
  return { metricDays: cut, loads }
}

/** The month's work as one snapshot, added up on its own. */
function snapshotOf(rule: Rule, { metricDays, loads }: AnyWork): Snapshot {
  const sum = (metricKey: string) => {
    const rows = metricDays.filter((row) => row.metricKey === metricKey && row.creditRole === rule.jobRole)
    const isKnown = rows.length === 0 || rows.some(({ unmeasured }) => unmeasured === 0)
    return isKnown ? toText(rows.map((row) => rational(row.numerator)).reduce(add, ZERO)) : null
  }
  return {
    value: sum(rule.metricKey),
    metrics: { loads_margin: sum('loads_margin') },
    loads: loads.filter(({ creditRole }) => creditRole === rule.jobRole),
  }
}

function total(lines: readonly Line[]): number {
  return lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
}
