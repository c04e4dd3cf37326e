import { describe, expect, it } from 'vitest'
import { PLAIN_MANNER } from '../cells/manner.ts'
import type { ImportColumn } from '../kind.ts'
import { markOf } from './key-marks.ts'
import type { Naming } from './row-keys.ts'
import { rowReader } from './row-reader.ts'

const HEADERS = ['Ref', 'Name', 'Sum']

function column(key: string, type: ImportColumn['type']): ImportColumn {
  return { key, label: key, type, synonyms: [], hint: '' }
}

const NOBODY: Naming = { options: {}, used: new Set() }
const COLUMNS = [column('externalRef', 'text'), column('name', 'text'), column('sum', 'money')]

function reading(columns = COLUMNS, naming = NOBODY, headers: readonly string[] = HEADERS) {
  const mapping = { externalRef: 'Ref', name: 'Name', sum: 'Sum' }
  const place = { currency: 'USD', zone: 'America/Chicago' }
  const read = rowReader({ columns, headers, mapping, manner: PLAIN_MANNER, place, naming })
  return (line: number, ...cells: string[]) => read({ line, cells })
}

function keyOf(row: ReturnType<ReturnType<typeof reading>>): string {
  return 'given' in row ? row.given.key : JSON.stringify(row)
}

describe('who a row is', () => {
  it('is its reference where it has one, whatever else stands in it', () => {
    const read = reading()
    expect(keyOf(read(2, 'L-1', 'A', '1'))).toBe('ref:L-1')
    const again = reading()(2, 'L-1', 'B', '2')
    expect(keyOf(again)).toBe('ref:L-1')
  })

  it('is otherwise what it says and how many equal rows came before: a duplicate counts, the same file changes nothing', () => {
    const [first, second] = [reading(), reading()]
    const keys = [first(2, '', 'A', '1.50'), first(3, '', 'A', '$1.5'), first(4, '', 'B', '1.50')].map(keyOf)
    expect(new Set(keys).size).toBe(3)
    expect(keys[1]).toBe(keys[0]?.replace(/:1$/, ':2'))
    expect([second(2, '', 'A', '1.5'), second(9, '', 'A', '1.5'), second(10, '', 'B', '1.5')].map(keyOf)).toEqual(keys)
  })

  it('does not change when the kind learns a column that the file does not have', () => {
    const more = reading([
      column('externalRef', 'text'),
      column('name', 'text'),
      column('sum', 'money'),
      column('new', 'text'),
    ])
    expect(keyOf(more(2, '', 'A', '1'))).toBe(keyOf(reading()(2, '', 'A', '1')))
  })

  it('has a digest that changes with its values', () => {
    const digest = (sum: string) => reading()(2, 'L-1', 'A', sum)
    expect(digest('1.00')).toEqual(digest('1'))
    expect(digest('2')).not.toEqual(digest('1'))
  })

  it('says something else under another option of the file, and stays who it is', () => {
    const owned = (owner: string) => reading(COLUMNS, { ...NOBODY, options: { owner } })(2, '', 'A', '1')
    expect(owned('Ann')).toEqual(owned('Ann'))
    expect(owned('Ann')).not.toEqual(owned('Bob'))
    expect(keyOf(owned('Ann'))).toBe(keyOf(reading()(2, '', 'A', '1')))
  })

  it('of a corrected row is none of those that its first file has imported', () => {
    const [first, second] = [reading(), reading()]
    const imported = [first(2, '', 'A', '1'), first(3, '', 'A', '1')].map(keyOf)
    const corrected = reading(COLUMNS, { options: {}, used: new Set([imported[1] ?? ''].map(markOf)) })
    expect([corrected(2, '', 'A', '1'), corrected(3, '', 'A', '1')].map(keyOf)).toEqual([
      imported[0],
      imported[0]?.replace(/1$/, '3'),
    ])
    expect(keyOf(second(2, '', 'A', '1'))).toBe(imported[0])
  })

  it('cannot be that of another row of the file by reference', () => {
    const read = reading()
    read(2, 'L-1', 'A', '1')
    expect(read(7, 'L-1', 'B', '1')).toEqual({
      errors: [
        {
          column: 'externalRef',
          message: '"L-1" stands in line 2 already. Leave one of the two rows out, or correct the reference.',
        },
      ],
    })
  })
})

describe('a row that cannot be read', () => {
  it('names every cell that is wrong', () => {
    expect(reading()(2, 'L-1', 'x'.repeat(10_001), 'abc')).toMatchObject({
      errors: [{ column: 'name' }, { column: 'sum', message: '"abc" is not an amount. Write it like 1,234.50.' }],
    })
  })

  it('says that it has too many or too few cells; separators left over at its end do no harm', () => {
    expect(reading()(2, 'L-1', 'Smith', ' Inc', '5')).toEqual({
      errors: [{ column: null, message: expect.stringContaining('This row has 4 cells, and the header has 3.') }],
    })
    expect(reading()(2, 'L-1')).toMatchObject({
      errors: [{ column: null, message: expect.stringContaining('a separator that is missing') }],
    })
    expect(reading()(2, 'L-1', 'Smith', '5', '', ' ')).toHaveProperty('given')
  })

  it('has cells left over also where our own errors.csv gave them a header', () => {
    const read = reading(COLUMNS, NOBODY, [...HEADERS, 'Extra cell 1'])
    expect(read(2, 'L-1', 'Smith', ' Inc', '5')).toMatchObject({
      errors: [
        { column: null, message: '"5" is left over under "Extra cell 1". Put each cell in its place, and empty it.' },
      ],
    })
    expect(read(2, 'L-1', 'Smith Inc', '5', '')).toHaveProperty('given')
  })

  it('leaves what the file does not have unknown', () => {
    const row = reading([column('externalRef', 'text'), column('missing', 'money')])(2, 'L-1', '', '')
    expect(row).toMatchObject({ given: { values: { externalRef: 'L-1', missing: null } } })
  })
})
