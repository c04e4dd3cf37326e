import { expect, test } from 'vitest'
import { dayTimes } from './instant.ts'

const { isNoon, settle } = dayTimes('America/Chicago')
const day = { at: '2026-06-18T17:00:00.000Z', isDay: true }
const time = (at: string) => ({ at, isDay: false })
const morning = '2026-06-18T13:12:00.000Z'
const evening = '2026-06-19T01:00:00.000Z'

test('noon of the venture is known in summer and in winter', () => {
  expect(['2026-06-18T17:00:00.000Z', '2026-01-18T18:00:00.000Z'].map(isNoon)).toEqual([true, true])
  expect(['2026-06-18T18:00:00.000Z', '2026-06-18T17:00:30.000Z'].map(isNoon)).toEqual([false, false])
})

test('a day alone is its noon, today no later than now, and a day to come stays where it is', () => {
  expect(settle([day], evening)).toEqual([day.at])
  expect(settle([day], morning)).toEqual([morning])
  expect(settle([day], '2026-06-17T13:00:00.000Z')).toEqual([day.at])
})

test('is not before what came before it on the same day, nor after what came after it', () => {
  const pickup = time('2026-06-18T19:30:00.000Z')
  expect(settle([pickup, day], evening)).toEqual([pickup.at, pickup.at])
  const early = time('2026-06-18T14:00:00.000Z')
  expect(settle([day, early], evening)).toEqual([early.at, early.at])
  expect(settle([time('2026-06-17T19:30:00.000Z'), day], evening)[1]).toBe(day.at)
})

test('what has a time keeps it, and what is unknown stays unknown', () => {
  const noon = time(day.at)
  expect(settle([time('2026-06-18T19:30:00.000Z'), noon, { at: null, isDay: false }], morning).slice(1)).toEqual([
    noon.at,
    null,
  ])
})
