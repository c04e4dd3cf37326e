import { describe, expect, it } from 'vitest'
import { clockText, secondsOf } from './duration-text.ts'

describe('a duration as a field shows it', () => {
  it.each([
    [0, '0:00'],
    [45, '0:45'],
    [225, '3:45'],
    [3723, '1:02:03'],
    [null, ''],
    [Number.NaN, ''],
  ])('%s seconds stand as "%s"', (seconds, text) => {
    expect(clockText(seconds)).toBe(text)
  })
})

describe('a duration as people write it', () => {
  it.each([
    ['3:45', 225],
    ['3:5', 185],
    ['1:02:03', 3723],
    ['90:00', 5400],
    ['4', 240],
    ['3 m 45 s', 225],
    ['3m45s', 225],
    ['45 s', 45],
    ['2 H', 7200],
    ['1 h 05 m', 3900],
  ])('"%s" is %s seconds', (text, seconds) => {
    expect(secondsOf(text)).toBe(seconds)
  })

  it.each(['', '  ', '3:75', '1:2:3:4', 'long', '3:', '-4', '3.5'])('"%s" is none', (text) => {
    expect(secondsOf(text)).toBeNull()
  })

  it('what the field shows, it reads back', () => {
    for (const seconds of [0, 59, 60, 3599, 3600, 86_399]) expect(secondsOf(clockText(seconds))).toBe(seconds)
  })
})
