import { expect, it } from 'vitest'
import type { UserId } from '../kernel/index.ts'
import { expectedEffect, type PastDeed } from './expected-effect.ts'

const [ana, dan] = ['ana', 'dan'] as [UserId, UserId]
const proposed = { enabled: true, points: { LOAD_COMPLETED: 40 }, off: [], dailyCap: null }

function deed(key: string, changes: Partial<PastDeed> = {}): PastDeed {
  return {
    key,
    trigger: 'LOAD_COMPLETED',
    userId: ana,
    active: true,
    factAt: '2026-06-17T20:00:00.000Z',
    factDay: '2026-06-17',
    given: 25,
    ...changes,
  }
}

it('adds up what was given and what would have been, in all, per person and per trigger', () => {
  const deeds = [deed('a'), deed('b', { userId: dan }), deed('c', { trigger: 'TASK_COMPLETED', given: 10 })]
  const effect = expectedEffect(deeds, proposed)
  expect(effect.all).toEqual({ given: 60, would: 90 })
  expect([...effect.people]).toEqual([
    [ana, { given: 35, would: 50 }],
    [dan, { given: 25, would: 40 }],
  ])
  expect(effect.triggers.get('LOAD_COMPLETED')).toEqual({ given: 50, would: 80, deeds: 2 })
})

it('counts deeds that gave nothing because they were switched off then', () => {
  expect(expectedEffect([deed('a', { given: 0 })], proposed).all).toEqual({ given: 0, would: 40 })
  const off = { ...proposed, off: ['LOAD_COMPLETED'] as const }
  expect(expectedEffect([deed('a')], off).all).toEqual({ given: 25, would: 0 })
})

it('leaves out whole what would pass the daily cap, each person and day by itself', () => {
  const deeds = [deed('a'), deed('b'), deed('c', { factDay: '2026-06-18' }), deed('d', { userId: dan })]
  expect(expectedEffect(deeds, { ...proposed, dailyCap: 79 }).all).toEqual({ given: 100, would: 120 })
})

it('is nothing of nobody’s deeds', () => {
  expect(expectedEffect([deed('a', { userId: null, given: 0 })], proposed).people.size).toBe(0)
})
