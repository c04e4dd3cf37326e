import type { BpoHour } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { cellsOf, HEAT_MEASURES, heatSentence, hoursOf, measuredIn, weekdaysFrom } from './heat-words.ts'

const hour = (given: Pick<BpoHour, 'weekday' | 'hour'> & Partial<BpoHour>): BpoHour => ({
  calls: 1,
  offered: 0,
  answered: 0,
  abandonment: null,
  averageSpeedOfAnswer: null,
  averageHandleTime: null,
  averageTalk: null,
  serviceLevel: null,
  connects: 0,
  appointments: 0,
  deals: 0,
  conversion: null,
  satisfaction: null,
  ...given,
})
const week = [hour({ weekday: 1, hour: 9, calls: 40, abandonment: '0.05' }), hour({ weekday: 5, hour: 17, calls: 12 })]
const [calls, , abandonment] = HEAT_MEASURES

test('weekdays stand in the order of the venture’s week', () => {
  expect(weekdaysFrom(0).map(({ short }) => short)).toEqual(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'])
  expect(weekdaysFrom(1).map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5', '6', '0'])
})

test('hours run without a gap from the first call to the last', () => {
  expect(hoursOf(week).map(({ short }) => short)).toEqual(['09', '10', '11', '12', '13', '14', '15', '16', '17'])
})

test('an hour without the measure is no data, not 0', () => {
  if (!abandonment) throw new Error('There is no such measure.')
  expect(cellsOf(week, abandonment).map(({ value }) => value)).toEqual([0.05, null])
})

test('what was never measured cannot be chosen', () => {
  expect(measuredIn(week).map(({ value }) => value)).toEqual(['calls', 'abandonment'])
})

test('the busiest hour is said', () => {
  if (!calls) throw new Error('There is no such measure.')
  expect(heatSentence(week, calls)).toBe('Calls by weekday and hour: most Monday 09:00 to 10:00, 40')
})
