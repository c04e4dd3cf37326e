import { describe, expect, it, test } from 'vitest'
import { dayReader } from './day.ts'

const read = dayReader(null)

describe('a day of a file', () => {
  test.each([
    ['2026-06-18', '2026-06-18'],
    ['2026/6/8', '2026-06-08'],
    ['20260618', '2026-06-18'],
    ['18/06/2026', '2026-06-18'],
    ['06/18/2026', '2026-06-18'],
    ['18-06-26', '2026-06-18'],
    ['31-12-99', '1999-12-31'],
    ['5.3.2026', '2026-03-05'],
    ['5 Mar 2025', '2025-03-05'],
    ['5-Mar-25', '2025-03-05'],
    ['5th March 2025', '2025-03-05'],
    ['Mar 5, 2025', '2025-03-05'],
    ['Thursday, March 5, 2026', '2026-03-05'],
    ['07/07/2026', '2026-07-07'],
    ['46191', '2026-06-18'],
    ['46191.75', '2026-06-18'],
    ['2026-06-18 23:59', '2026-06-18'],
    ['2026-06-16T00:00:00.000Z', '2026-06-16'],
    ['2026-06-16T00:00:00+14:00', '2026-06-16'],
    ['2026-06-16 23:59:59 -11:00', '2026-06-16'],
  ])('%s is %s', (text, day) => {
    expect(read(text)).toBe(day)
  })

  it('is read in the order that the file shows', () => {
    expect(dayReader('DMY')('03/04/2026')).toBe('2026-04-03')
    expect(dayReader('MDY')('03/04/2026')).toBe('2026-03-04')
    expect(dayReader('MDY')('25/04/2026')).toBe('2026-04-25')
  })

  it('asks when it can be two days', () => {
    expect(read('03/04/2026')).toEqual({
      error: '"03/04/2026" can be two days. Write it like 2026-03-04, year first.',
    })
  })

  test.each([
    '2026-02-29',
    '31/31/2026',
    '30 Feb 2026',
    'yesterday',
    '0026-06-18',
    '18/06',
    '12:30',
    '2026-06-18 25:00',
  ])('%s is none, and the sentence says how to write one', (text) => {
    expect(read(text)).toEqual({ error: `"${text}" is not a day. Write it like 2026-06-18.` })
  })
})
