import type { HotelNight } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { calendarGrid, calendarSentence } from './calendar-grid.ts'

const night = (day: string, occupancy: string | null): HotelNight => ({
  day,
  occupancy,
  nights: 1,
  roomsSold: null,
  roomsAvailable: null,
  lossNights: 0,
})
const percent = (value: number) => `${Math.round(value * 100)}%`

test('a few weeks are a calendar page: a week a row, from the day on which the venture’s week begins', () => {
  const { rows, columns, cells } = calendarGrid(
    [night('2026-06-06', '0.5'), night('2026-06-07', null)],
    { from: '2026-06-03', to: '2026-06-16' },
    0,
  )
  expect(rows.map(({ key }) => key)).toEqual(['2026-05-31', '2026-06-07', '2026-06-14'])
  expect(columns.map(({ short }) => short)).toEqual(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'])
  // A night that was recorded without an occupancy is no data; one that was not recorded is nothing.
  expect(cells).toEqual([
    { row: '2026-05-31', column: '6', value: 0.5 },
    { row: '2026-06-07', column: '0', value: null },
  ])
})

test('a year is a month a row, with its days', () => {
  const span = { from: '2025-12-15', to: '2026-06-16' }
  const { rows, columns, cells } = calendarGrid([night('2026-02-28', '1')], span, 1)
  expect(rows.map(({ short }) => short)).toEqual(['Dec 25', 'Jan 26', 'Feb 26', 'Mar 26', 'Apr 26', 'May 26', 'Jun 26'])
  expect(columns).toHaveLength(31)
  expect(cells).toEqual([{ row: '2026-02', column: '28', value: 1 }])
})

test('whoever listens hears of the fullest night and the emptiest', () => {
  const nights = [night('2026-06-05', '0.4'), night('2026-06-06', '0.92'), night('2026-06-07', null)]
  expect(calendarSentence(nights, percent)).toBe(
    'Occupancy by night: fullest Sat 6 June, 92%; emptiest Fri 5 June, 40%',
  )
  expect(calendarSentence([], percent)).toBe('Occupancy by night: no data')
})
