import { expect, test } from 'vitest'
import { runOf } from '../run.fixture.ts'
import { spanOf } from './day-span.ts'
import { lanesOf } from './lanes-of.ts'

const span = spanOf('2026-06-18', 'UTC')
const now = Date.parse('2026-06-18T18:00:00Z')
const least = { one: 0.02, several: 0.04 }
const daily = { name: 'incentives.daily', title: 'Daily pay' }

test('every job of the schedule has a lane, also when nothing of it ran', () => {
  const jobs = [{ name: 'kpi.daily', title: 'Figures' }, daily]
  const lanes = lanesOf({ jobs, runs: [runOf('a', {})], upcoming: [], span, now, zone: 'UTC' }, least)
  expect(lanes.map(({ name, bars }) => [name, bars.length])).toEqual([
    ['Figures', 0],
    ['Daily pay', 1],
  ])
})

test('a bar of several runs says how many ended how, and has the state of the worst', () => {
  const runs = [runOf('a', {}), runOf('b', {}), runOf('c', { status: 'ERROR', reason: 'It failed.' })]
  const [lane] = lanesOf({ jobs: [daily], runs, upcoming: [], span, now, zone: 'UTC' }, least)
  expect(lane?.bars).toMatchObject([{ kind: 'bad', words: '3 runs at 12:00: 2 done, 1 failed' }])
})

test('what is still due stands as a mark at its time', () => {
  const upcoming = [{ job: daily.name, title: daily.title, at: '2026-06-18T21:00:00Z', ventures: 2 }]
  const [lane] = lanesOf({ jobs: [daily], runs: [], upcoming, span, now, zone: 'UTC' }, least)
  expect(lane?.marks).toEqual([{ key: '2026-06-18T21:00:00Z', at: 21 / 24, words: 'Due at 21:00 in 2 ventures' }])
})
