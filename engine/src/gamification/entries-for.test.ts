import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UserId } from '../kernel/index.ts'
import { entriesFor, type Held, type PointEntry } from './entries-for.ts'
import type { PointsConfig, PointsSettings } from './points-config.ts'
import type { Trigger } from './triggers.ts'
import type { Wanted } from './wanted-award.ts'

const ana = 'ana' as UserId
const dan = 'dan' as UserId
const defaults: PointsSettings = { liveFrom: null, history: [] }
const since = '2026-06-01T00:00:00.000Z'
const config = (changes: Partial<PointsConfig>): PointsConfig => ({
  since,
  enabled: true,
  points: {},
  off: [],
  dailyCap: null,
  ...changes,
})
const settings = (...history: readonly PointsConfig[]): PointsSettings => ({ liveFrom: null, history })

function wanted(changes: Partial<Wanted> = {}): Wanted {
  return {
    key: 'load_completed_l1',
    trigger: 'LOAD_COMPLETED',
    userId: ana,
    active: true,
    factAt: '2026-06-17T20:00:00.000Z',
    factDay: '2026-06-17',
    ...changes,
  }
}
const taken = wanted({ active: false, userId: null, factAt: null, factDay: null })

/** What the ledger holds after the entries: one net per key and person, zeros gone. */
function apply(held: readonly Held[], entries: readonly PointEntry[]): readonly Held[] {
  const nets = new Map<string, Held>()
  for (const entry of [...held, ...entries]) {
    const at = `${entry.key} ${entry.userId} ${entry.factDay}`
    nets.set(at, { ...entry, points: (nets.get(at)?.points ?? 0) + entry.points })
  }
  return [...nets.values()].filter(({ points }) => points !== 0)
}

const first = apply([], entriesFor([], [wanted()], defaults))

describe('an award', () => {
  it('is appended once, however often it is asked for', () => {
    expect(first).toEqual([
      { key: 'load_completed_l1', trigger: 'LOAD_COMPLETED', userId: ana, points: 25, factDay: '2026-06-17' },
    ])
    expect(entriesFor(first, [wanted()], defaults)).toEqual([])
  })

  it('of deliver, un-deliver, deliver ends at 25', () => {
    const undone = apply(first, entriesFor(first, [taken], defaults))
    expect(undone).toEqual([])
    expect(apply(undone, entriesFor(undone, [wanted()], defaults))).toEqual(first)
  })

  it('moves with its receiver: the old one is reversed, the new one awarded', () => {
    const entries = entriesFor(first, [wanted({ userId: dan })], defaults)
    expect(entries.map(({ userId, points }) => [userId, points])).toEqual([
      [ana, -25],
      [dan, 25],
    ])
  })

  it('moves with its day', () => {
    const entries = entriesFor(first, [wanted({ factDay: '2026-06-18' })], defaults)
    expect(entries.map(({ factDay, points }) => [factDay, points])).toEqual([
      ['2026-06-17', -25],
      ['2026-06-18', 25],
    ])
  })

  it('that nobody asks about is left alone', () => {
    expect(entriesFor(first, [], defaults)).toEqual([])
  })

  it.each([[{ factAt: null }], [{ factDay: null }], [{ userId: null }]])(
    'without a time, a day or a person is none: %o',
    (gap) => {
      expect(entriesFor([], [wanted(gap)], defaults)).toEqual([])
    },
  )
})

describe('G-02 the price is the venture’s at the time of the fact', () => {
  const raised = config({ since: '2026-06-17T20:00:00.000Z', points: { LOAD_COMPLETED: 40 } })
  const pointsFor = (factAt: string, history: PointsSettings) =>
    entriesFor([], [wanted({ factAt })], history).map(({ points }) => points)

  it('the next award follows a change, the one before keeps its price', () => {
    const history = settings(raised, config({ points: { BPO_CALL_COMPLETED: 9 } }))
    expect(pointsFor('2026-06-17T19:59:59.999Z', history)).toEqual([25])
    expect(pointsFor('2026-06-17T20:00:00.000Z', history)).toEqual([40])
    expect(pointsFor('2026-05-31T23:59:59.999Z', history)).toEqual([25])
  })

  it('is nothing while switched off, set to 0, or before the venture is live', () => {
    expect(pointsFor(since, settings(config({ enabled: false })))).toEqual([])
    expect(pointsFor(since, settings(config({ points: { LOAD_COMPLETED: 0 } })))).toEqual([])
    expect(pointsFor(since, settings(config({ off: ['LOAD_COMPLETED'] })))).toEqual([])
    expect(pointsFor(since, settings(config({ off: ['BPO_CALL_COMPLETED'] })))).toEqual([25])
    expect(entriesFor([], [wanted()], { liveFrom: '2026-06-18', history: [] })).toEqual([])
    expect(entriesFor([], [wanted()], { liveFrom: '2026-06-17', history: [] })).toHaveLength(1)
  })
})

describe('the daily cap', () => {
  const capped = settings(config({ dailyCap: 30 }))
  const trigger: Trigger = 'BPO_CALL_COMPLETED'
  const call = (n: number, changes: Partial<Wanted> = {}) =>
    wanted({ key: `bpo_call_${n}`, trigger, factAt: `2026-06-17T1${n}:00:00.000Z`, ...changes })

  it('takes awards in the order earned, whole, and lets a smaller one fit where a larger does not', () => {
    const day = [wanted({ key: 'late' }), wanted({ factAt: '2026-06-17T10:30:00.000Z' }), call(0), call(1)]
    const keys = entriesFor([], day, capped).map(({ key }) => key)
    expect(keys.sort()).toEqual(['bpo_call_0', 'load_completed_l1'])
  })

  it.each([
    [24, 0],
    [25, 1],
  ])('of %i has room for %i award of 25', (dailyCap, awards) => {
    expect(entriesFor([], [wanted()], settings(config({ dailyCap })))).toHaveLength(awards)
  })

  it('holds per person and per day', () => {
    const others = [wanted(), wanted({ key: 'b', userId: dan }), wanted({ key: 'c', factDay: '2026-06-18' })]
    expect(entriesFor([], others, capped)).toHaveLength(3)
  })

  it('gives back its place when an award is reversed', () => {
    const day = [wanted(), wanted({ key: 'second' })]
    const held = apply([], entriesFor([], day, capped))
    const [reversed, next] = entriesFor(held, [taken, wanted({ key: 'second' })], capped)
    expect([reversed?.points, next?.key, next?.points]).toEqual([-25, 'second', 25])
  })

  it('depends on the set, not on the order or the steps of its arrival', () => {
    const anyDay = fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(anyDay, anyDay, (some, more) => {
        const tight = settings(config({ dailyCap: 10, points: { BPO_CALL_COMPLETED: 4 } }))
        const all = [...new Set([...some, ...more])].map((n) => call(n))
        const halfway = apply(
          [],
          entriesFor(
            [],
            some.map((n) => call(n)),
            tight,
          ),
        )
        const stepped = apply(halfway, entriesFor(halfway, all, tight))
        const atOnce = apply([], entriesFor([], [...all].reverse(), tight))
        const byKey = (a: Held, b: Held) => (a.key < b.key ? -1 : 1)
        expect([...stepped].sort(byKey)).toEqual([...atOnce].sort(byKey))
        expect(stepped.reduce((sum, { points }) => sum + points, 0)).toBeLessThanOrEqual(10)
        expect(entriesFor(stepped, all, tight)).toEqual([])
      }),
      { seed: 4, numRuns: 100 },
    )
  })
})
