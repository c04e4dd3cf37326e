import { describe, expect, it, test } from 'vitest'
import type { ColumnType, ImportColumn } from '../kind.ts'
import { PLAIN_MANNER } from './manner.ts'
import { columnReader } from './reader.ts'

function reader(type: ColumnType, more: Partial<ImportColumn> = {}) {
  const column: ImportColumn = { key: 'it', label: 'It', type, synonyms: [], hint: 'Write it like this.', ...more }
  return columnReader(column, { ...PLAIN_MANNER, decimalMark: '.' }, { currency: 'USD', zone: 'America/Chicago' })
}

describe('a cell', () => {
  test.each(['', '   ', '-', '–', 'n/a', 'N/A', 'NULL', '#N/A', '\u00a0'])('"%s" is unknown, never zero', (blank) => {
    for (const type of ['text', 'money', 'whole', 'day', 'yes-no', 'seconds'] as const)
      expect(reader(type)(blank)).toBeNull()
  })

  it('that is needed and unknown says so with the hint of its column', () => {
    expect(reader('text', { isRequired: true })(' ')).toEqual({ error: 'It is missing. Write it like this.' })
  })

  it('is trimmed, loses control characters, and keeps its own line breaks', () => {
    expect(reader('text')(' Cordova\u00a0')).toBe('Cordova')
    expect(reader('text')('two\r\nlines')).toBe('two\nlines')
    expect(reader('text')('a\u000bb\u0007c')).toBe('a b c')
  })

  it('comes back from our own files without the apostrophe that kept a spreadsheet from running it', () => {
    expect(reader('text')("'=HYPERLINK(1)")).toBe('=HYPERLINK(1)')
    expect(reader('money')("'-12.50")).toBe(-1_250)
    expect(reader('text')("'tis")).toBe("'tis")
  })

  it('longer than 10,000 characters is an error of its row, which shows only its beginning', () => {
    expect(reader('text')('x'.repeat(10_001))).toEqual({
      error: 'It has 10001 characters, and a cell takes 10000. Shorten it.',
    })
    expect(reader('whole')('9x'.repeat(100))).toMatchObject({ error: expect.stringMatching(/^"(9x){30}…" is not/) })
  })
})

describe('a number', () => {
  test.each([
    ['1,234', 1_234],
    ['12.0', 12],
    ['-3', -3],
    ['1,234,567', 1_234_567],
  ])('%s is the whole number %d', (text, value) => {
    expect(reader('whole')(text)).toBe(value)
  })

  test.each([
    ['0.125', '0.125'],
    ['12.5%', '0.125'],
    ['95 %', '0.95'],
    ['0.5%', '0.005'],
    ['-7%', '-0.07'],
    ['1,234.50', '1234.5'],
    ['0.30000000000', '0.3'],
    ['007', '7'],
    ['-0.0', '0'],
  ])('H-06 %s is the exact decimal %s', (text, value) => {
    expect(reader('decimal')(text)).toBe(value)
  })

  it('that is none is refused with the fix', () => {
    expect(reader('whole')('1.5')).toEqual({ error: '"1.5" is not a whole number. Write it like 1,234.' })
    expect(reader('whole')('99999999999999999')).toMatchObject({ error: expect.stringContaining('too large') })
    expect(reader('decimal')('abc')).toEqual({ error: '"abc" is not a number. Write it like 1234.5.' })
    expect(reader('decimal')('0.1234567890123')).toMatchObject({ error: expect.stringContaining('Round it') })
  })
})

describe('a duration', () => {
  test.each([
    ['143', 143],
    ['2:23', 143],
    ['00:02:23', 143],
    ['1:00:00', 3_600],
    ['143.4', 143],
    ['143.5', 144],
    ['00:02:23.6', 144],
    ['2m 23s', 143],
    ['1h', 3_600],
    ['0', 0],
  ])('%s is %d seconds', (text, seconds) => {
    expect(reader('seconds')(text)).toBe(seconds)
  })

  test.each(['-5', '2:75', '1:75:00', 'long', '99999999999999999999'])('%s is none', (text) => {
    expect(reader('seconds')(text)).toEqual({
      error: `"${text}" is not a duration. Write it in seconds like 143, or like 00:02:23.`,
    })
  })
})

describe('yes or no, choices and addresses', () => {
  it('knows yes and no as files write them', () => {
    for (const yes of ['Y', 'yes', 'TRUE', '1', '✓']) expect(reader('yes-no')(yes)).toBe(true)
    for (const no of ['N', 'No', 'false', '0']) expect(reader('yes-no')(no)).toBe(false)
    expect(reader('yes-no')('maybe')).toEqual({ error: '"maybe" is neither yes nor no. Write Yes or No.' })
  })

  it('knows a choice by its name and by how files write it, and names the choices otherwise', () => {
    const equipment = reader('choice', { choices: { VAN: ['Dry Van', '53ft'], REEFER: ['Refrigerated'] } })
    for (const van of ['VAN', 'van', 'dry-van', "53'FT"]) expect(equipment(van)).toBe('VAN')
    expect(equipment('refrigerated')).toBe('REEFER')
    expect(equipment('Flatt')).toEqual({ error: '"Flatt" is not known here. Write VAN or REEFER.' })
  })

  it('keeps an address in lower case and refuses what is none', () => {
    expect(reader('email')(' Ana@Northline.Example ')).toBe('ana@northline.example')
    expect(reader('email')('ana at northline')).toEqual({
      error: '"ana at northline" is not an email address. Write it like ana@northline.example.',
    })
  })
})
