import { expect, test } from 'vitest'
import { runOf } from '../run.fixture.ts'
import { spanOf } from './day-span.ts'
import { placeRuns } from './place-runs.ts'

const day = spanOf('2026-06-18', 'UTC')
const now = Date.parse('2026-06-18T18:00:00Z')
/** A bar of one run takes half an hour, one of several an hour. */
const least = { one: 0.5 / 24, several: 1 / 24 }

const at = (id: string, from: string, to: string | null) =>
  runOf(id, { startedAt: `2026-06-18T${from}:00Z`, endedAt: to && `2026-06-18T${to}:00Z` })
const place = (...runs: ReturnType<typeof at>[]) =>
  placeRuns(runs, day, now, least).map(({ from, to, runs: together }) => ({
    from: from * 24,
    to: to * 24,
    ids: together.map(({ id }) => id),
  }))

test('a run lies where it began, as long as it took', () => {
  expect(place(at('a', '06:00', '09:00'))).toEqual([{ from: 6, to: 9, ids: ['a'] }])
})

test('what still runs reaches to now', () => {
  expect(place(at('a', '12:00', null))).toEqual([{ from: 12, to: 18, ids: ['a'] }])
})

test('runs of several ventures at one time share a bar, those of the next hour have their own', () => {
  expect(place(at('b', '07:00', '07:01'), at('a', '07:00', '07:02'), at('c', '08:00', '08:01'))).toMatchObject([
    { from: 7, ids: ['b', 'a'] },
    { from: 8, ids: ['c'] },
  ])
})

test('many short runs after each other never melt into one long bar', () => {
  const runs = ['07:00', '07:20', '07:40', '08:00', '08:20', '08:40'].map((from) => at(from, from, from))
  expect(place(...runs).map(({ ids }) => ids.length)).toEqual([3, 3])
})

test('the day cuts off what began before and leaves out what belongs to another', () => {
  const before = runOf('a', { startedAt: '2026-06-17T23:00:00Z', endedAt: '2026-06-18T01:00:00Z' })
  const yesterday = runOf('b', { startedAt: '2026-06-17T22:00:00Z', endedAt: '2026-06-17T22:01:00Z' })
  expect(placeRuns([before, yesterday], day, now, least)).toEqual([{ from: 0, to: 1 / 24, runs: [before] }])
})

test('at the end of the day bars move in, and so share their place', () => {
  expect(place(at('a', '23:40', '23:41'), at('b', '23:55', '23:56'))).toMatchObject([{ ids: ['a', 'b'] }])
})
