import { expect, test } from 'vitest'
import { between } from './selection.ts'

const rows = ['a', 'b', 'c', 'd']

test('a stretch of rows is the same from either end', () => {
  expect(between(rows, 'b', 'd')).toEqual(['b', 'c', 'd'])
  expect(between(rows, 'd', 'b')).toEqual(['b', 'c', 'd'])
})

test('a row that has gone takes part in no stretch', () => {
  expect(between(rows, 'gone', 'c')).toEqual(['c'])
  expect(between(rows, 'b', 'gone')).toEqual([])
})
