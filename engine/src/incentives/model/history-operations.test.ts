import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldReach } from '../fold/fold-window.ts'
import { anyHistory } from './testing/arbitrary-history.ts'
import { foldFirst, type PersonLine } from './testing/both-folds.ts'
import { planOf } from './testing/fold-input-of.ts'
import { type History, type Load, SPAN } from './testing/history.ts'

const RUNS = { seed: 31, numRuns: 60, unbiased: true }

describe('pay of any small history', () => {
  it('does not depend on the order of its rows', () => {
    const mixed = anyHistory.chain((history) => fc.tuple(fc.constant(history), mixedUp(history)))
    fc.assert(
      fc.property(mixed, ([history, other]) => {
        expect(inOrder(foldFirst(other))).toEqual(inOrder(foldFirst(history)))
      }),
      RUNS,
    )
  })

  it('is the same whether its loads came late, one by one and in any order, or were there from the start', () => {
    const late = anyHistory.chain((history) => fc.tuple(fc.constant(history), shuffled(history.loads ?? [])))
    fc.assert(
      fc.property(late, ([history, arrivals]) => {
        let known: History = { ...history, loads: [] }
        let booked = foldFirst(known)
        for (const load of arrivals) {
          known = { ...known, loads: [...(known.loads ?? []), load] }
          booked = committed(booked, known, load)
        }
        expect(inOrder(booked)).toEqual(inOrder(foldFirst(history)))
      }),
      RUNS,
    )
  })

  it('is what it would be without a load while that is un-delivered, and every line is back once it is delivered again', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), (history, pick) => {
        const loads = history.loads ?? []
        const load = loads[pick % loads.length]
        if (load === undefined) return
        const without = { ...history, loads: loads.filter((other) => other !== load) }
        const undelivered = {
          ...history,
          loads: loads.map((one) => (one === load ? { ...one, status: 'ASSIGNED' } : one)),
        }
        const whole = foldFirst(history)
        const lessOne = committed(whole, undelivered, load)
        expect(inOrder(lessOne)).toEqual(inOrder(foldFirst(without)))
        expect(inOrder(committed(lessOne, history, load))).toEqual(inOrder(whole))
      }),
      RUNS,
    )
  })
})

/** What is booked once the change of a load is committed: only the days that it can move are folded and replaced. */
function committed(booked: readonly PersonLine[], history: History, { billingDate }: Load): readonly PersonLine[] {
  const { versions, venture } = planOf(history)
  const reach = foldReach(versions, billingDate, venture.weekStart)
  const from = billingDate > SPAN.from ? billingDate : SPAN.from
  const to = reach < SPAN.to ? reach : SPAN.to
  const kept = booked.filter(({ day }) => day < from || day > to)
  return from > to ? kept : [...kept, ...foldFirst(history, { from, to })]
}

function mixedUp(history: History): fc.Arbitrary<History> {
  return fc.record({
    venture: fc.constant(history.venture),
    people: shuffled(history.people),
    versions: shuffled(history.versions),
    loads: shuffled(history.loads ?? []),
    facts: shuffled(history.facts ?? []),
    fx: shuffled(history.fx ?? []),
    overrides: shuffled(history.overrides ?? []),
    opening: shuffled(history.opening ?? []),
  })
}

function shuffled<T>(all: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...all], { minLength: all.length })
}

function inOrder(lines: readonly PersonLine[]): readonly PersonLine[] {
  const key = ({ person, ruleKey, day }: PersonLine) => `${person} ${ruleKey} ${day}`
  return lines.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}
