import { describe, expect, it } from 'vitest'
import { groupedNumber, numberRefusal, plainNumber, readNumber } from './number-text.ts'

describe('a number that is typed', () => {
  it.each([
    ['1,500', 0, 1500],
    ['1,23,456', 0, 123_456],
    [' 1 500 ', 0, 1500],
    ['7.5', 2, 7.5],
    ['7.', 2, 7],
    ['.5', 2, 0.5],
    ['-3', 0, -3],
    ['−3', 0, -3],
    ['0', 0, 0],
    ['  ', 0, null],
    ['', 2, null],
  ])('“%s” with %i digits is %s', (text, digits, value) => {
    expect(readNumber(text, digits)).toBe(value)
  })

  it.each([
    ['7,5', 2],
    ['7,5', 0],
    ['0,125', 4],
    ['1234,567', 4],
    ['1.234,5', 4],
    ['7.5', 0],
    ['7.125', 2],
    ['-', 0],
    ['.', 2],
    ['1e3', 0],
    ['0x10', 0],
    ['twelve', 0],
  ])('“%s” with %i digits may be read in two ways or in none, and is refused', (text, digits) => {
    expect(readNumber(text, digits)).toBeNaN()
  })

  it('may be followed by its unit, and by no other', () => {
    expect(readNumber('60 %', 2, '%')).toBe(60)
    expect(readNumber('60%', 2, '%')).toBe(60)
    expect(readNumber('1,200.5 USD a mile', 4, 'USD a mile')).toBe(1200.5)
    expect(readNumber('60 %', 2)).toBeNaN()
    expect(readNumber('60 km', 2, 'miles')).toBeNaN()
    expect(readNumber('%', 2, '%')).toBeNull()
  })
})

describe('a number that is shown', () => {
  it('is grouped with its unit until it is changed, and reads back as the same number', () => {
    expect(groupedNumber(1234.5, 2, 'miles')).toBe('1,234.5 miles')
    expect(groupedNumber(1500, 0)).toBe('1,500')
    expect(plainNumber(1234.5, 2)).toBe('1234.5')
    for (const value of [0, -3, 33.3333, 99_999_999, 1234.5]) {
      expect(readNumber(groupedNumber(value, 4, '%'), 4, '%')).toBe(value)
      expect(readNumber(plainNumber(value, 4), 4)).toBe(value)
    }
  })

  it('is nothing where it is unknown or unreadable', () => {
    for (const value of [null, Number.NaN])
      expect([groupedNumber(value, 2, '%'), plainNumber(value, 2)]).toEqual(['', ''])
  })
})

it('what is refused says how to write it', () => {
  expect(numberRefusal(0)).toBe('Must be a whole number such as 1,500.')
  expect(numberRefusal(2)).toBe('Must be a number such as 7.5, written with a point.')
})
