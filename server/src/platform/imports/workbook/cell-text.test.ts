import { describe, expect, it, test } from 'vitest'
import { dateText, plainText } from './cell-text.ts'

describe('a number of a cell', () => {
  test.each([
    ['0.30000000000000004', '0.3'],
    ['1e+21', '1000000000000000000000'],
    ['1.5E-7', '0.00000015'],
    ['-12.3', '-12.3'],
    ['123456789012345678', '123456789012346000'],
    ['1234.5600000000001', '1234.56'],
    ['-0.0', '0'],
    ['42', '42'],
    ['1e2', '100'],
    ['0.1', '0.1'],
  ])('stored as %s is %s', (stored, text) => {
    expect(plainText(stored)).toBe(text)
  })

  it('that is a date without a day is a duration', () => {
    expect(dateText(new Date(Date.UTC(1899, 11, 31, 12)))).toBe('36:00:00')
    expect(dateText(new Date(Date.UTC(2026, 5, 18, 8, 11, 59, 999)))).toBe('2026-06-18 08:12:00')
  })
})
