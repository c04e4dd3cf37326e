import { expect, test } from 'vitest'
import { file, kind } from '../import.fixture.ts'
import { rowCells, rowName } from './row-cells.ts'

const given = { 'Load #': '4471', Shipper: 'Cordova Produce', Bill: '12,x', Remarks: 'late' }
const row = {
  line: 48,
  given,
  tooLong: [],
  errors: [{ column: 'billMinor', message: 'Bill must be an amount, such as 1,234.50.' }],
}

test('the wrong cell stands first, under the name that the kind gives it', () => {
  const { wrong, others, sentences } = rowCells(row, file, kind)
  expect(wrong).toEqual([
    {
      header: 'Bill',
      label: 'Bill',
      value: '12,x',
      message: 'Bill must be an amount, such as 1,234.50.',
      isTooLong: false,
    },
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

test('cells without a header are shown too, each to be placed or emptied', () => {
  const split = {
    ...row,
    given: { ...given, 'Extra cell 1': '1900' },
    errors: [{ column: null, message: 'Too many.' }],
  }
  const { isShifted, wrong } = rowCells(split, file, kind)
  expect(isShifted).toBe(true)
  expect(wrong).toMatchObject([{ header: 'Extra cell 1', label: 'Extra cell 1', value: '1900' }])
  const emptied = { ...split, given: { ...given, 'Extra cell 1': '' } }
  expect(rowCells(emptied, file, kind).wrong).toEqual([])
})

test('of a row that is too short every cell can be the wrong one', () => {
  expect(rowCells({ ...row, given: { 'Load #': '4471' } }, file, kind).isShifted).toBe(true)
  expect(rowCells(row, file, kind).isShifted).toBe(false)
})

test('a cell that is too long to be shown is not corrected by what is shown of it', () => {
  const { wrong } = rowCells({ ...row, tooLong: ['Remarks'], errors: [] }, file, kind)
  expect(wrong).toMatchObject([{ header: 'Remarks', isTooLong: true }])
})
