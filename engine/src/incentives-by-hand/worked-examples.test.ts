import { describe, expect, it } from 'vitest'
import { evaluateByHand } from './evaluate.ts'
import { foldByHand } from './fold.ts'
import type { Line } from './line-of.ts'
import { type Fold, foldsOf, LEDGER, worked } from './worked-examples.fixture.ts'

const ALL = Array.from({ length: 43 }, (_, index) => `E${String(index + 1).padStart(2, '0')}`)

it('all 43 worked examples are here, but for the seven of locks, adjustments and payouts', () => {
  expect([...worked.map(({ id }) => id), ...LEDGER]).toEqual(ALL)
})

describe.each(worked)('$id $title', (example) => {
  const cases = example.cases ?? []
  const folds = foldsOf(example)

  it('says something', () => {
    expect(cases.length + folds.length).toBeGreaterThan(0)
  })

  it.each(cases)('case %#: a day is settled as written', ({ rule, toDate, before, expected }) => {
    expect(evaluateByHand(rule, { toDate, before })).toStrictEqual(expected)
  })

  it.each(folds)('fold %#: every line is as written, the others bring nothing, the totals agree', (fold) => {
    const lines = linesOf(fold)
    expect(
      lines
        .filter((line) => isWritten(fold, line))
        .map(bare)
        .sort(byKey),
    ).toStrictEqual([...fold.expected.lines].sort(byKey))
    const others = lines.filter((line) => !isWritten(fold, line))
    expect(others.filter((line) => line.minor !== 0 || line.unmeasured !== 0)).toEqual([])
    expect(totals(lines)).toEqual(fold.expected.totals)
  })
})

it('E36: the same lines in each order in which the loads may have come', () => {
  const [fold] = worked.filter(({ anyOrderOf }) => anyOrderOf !== undefined).flatMap(foldsOf)
  const loads = fold?.input.loads ?? []
  expect(loads).toHaveLength(3)
  for (const order of orders(loads)) {
    if (fold !== undefined) expect(linesOf({ ...fold, input: { ...fold.input, loads: order } })).toEqual(linesOf(fold))
  }
})

it.each([
  ['E13', 'r1', '2026-06-04', 'cap'],
  ['E22', 'disp', '2026-05-04', 'no credit'],
])('%s: the zero of %s on %s says why: %s', (id, ruleKey, day, reason) => {
  const [fold] = worked.filter((example) => example.id === id).flatMap(foldsOf)
  const lines = fold === undefined ? [] : linesOf(fold)
  expect(lines.find((line) => line.ruleKey === ruleKey && line.day === day)).toMatchObject({ minor: 0, reason })
})

const orders = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.length < 2
    ? [all]
    : all.flatMap((one) => orders(all.filter((other) => other !== one)).map((rest) => [one, ...rest]))

// The year up to the last day: it holds every fact, and the start of every period.
const linesOf = ({ input, lastDay }: Fold): readonly Line[] =>
  foldByHand(input, { from: `${lastDay.slice(0, 4)}-01-01`, to: lastDay })

type Keyed = { readonly person: string; readonly ruleKey: string; readonly day: string }

const keyOf = ({ person, ruleKey, day }: Keyed): string => `${person} ${ruleKey} ${day}`

const byKey = (a: Keyed, b: Keyed): number => (keyOf(a) < keyOf(b) ? -1 : 1)

const isWritten = ({ expected }: Fold, line: Line): boolean =>
  expected.lines.some((written) => keyOf(written) === keyOf(line))

const bare = ({ reason: _, ...line }: Line): Omit<Line, 'reason'> => line

const totals = (lines: readonly Line[]): Readonly<Record<string, number>> => {
  const paid: Record<string, number> = {}
  for (const { person, minor } of lines) if (minor !== 0) paid[person] = (paid[person] ?? 0) + minor
  return paid
}
