import { expect, test } from 'vitest'
import { file, kind } from '../import.fixture.ts'
import { rowCells, rowName } from './row-cells.ts'

const given = { 'Load #': '4471', Shipper: 'Cordova Produce', Bill: '12,x', Remarks: 'late' }
const row = { line: 48, given, errors: [{ column: 'billMinor', message: 'Bill must be an amount, such as 1,234.50.' }] }

test('the wrong cell stands first, under the name that the kind gives it', () => {
  const { wrong, others, sentences } = rowCells(row, file, kind)
  expect(wrong).toEqual([
    { header: 'Bill', label: 'Bill', value: '12,x', message: 'Bill must be an amount, such as 1,234.50.' },
  ])
  expect(others.map(({ label, value }) => [label, value])).toEqual([
    ['Reference', '4471'],
    ['Customer', 'Cordova Produce'],
    ['Remarks', 'late'],
  ])
  expect(sentences).toEqual([])
})

test('two errors of one cell are said one after the other', () => {
  const twice = { ...row, errors: [...row.errors, { column: 'billMinor', message: 'It must not be negative.' }] }
  expect(rowCells(twice, file, kind).wrong.map(({ message }) => message)).toEqual([
    'Bill must be an amount, such as 1,234.50. It must not be negative.',
  ])
})

test('an error of the whole row, or of a column that the file does not have, is a sentence above the cells', () => {
  const errors = [
    { column: null, message: 'It was delivered before it was picked up.' },
    { column: 'note', message: 'must not be empty.' },
  ]
  const { wrong, sentences } = rowCells({ ...row, errors }, file, kind)
  expect(wrong).toEqual([])
  expect(sentences).toEqual(['It was delivered before it was picked up.', 'Note: must not be empty.'])
})

test('a row is known by its first right cells', () => {
  expect(rowName(row, file, kind)).toBe('4471 · Cordova Produce')
  expect(rowName({ ...row, given: { ...given, 'Load #': ' ' } }, file, kind)).toBe('Cordova Produce')
  expect(rowName(row, file, undefined)).toBe('')
})
