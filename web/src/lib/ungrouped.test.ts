import { expect, test } from 'vitest'
import { ungrouped } from './ungrouped.ts'

test('commas that group digits go, in thousands and in lakhs', () => {
  expect(['1,234', '-1,234,567.5', '1,23,456', '12,34,567.25', '12.5'].map(ungrouped)).toEqual([
    '1234',
    '-1234567.5',
    '123456',
    '1234567.25',
    '12.5',
  ])
})

test('a comma that may be a decimal point is never dropped, for that would multiply the number', () => {
  const doubtful = ['7,5', '0,125', '1,23', '1234,567', '1,234,5', '1,2345', '12,', ',5', '1.234,5']
  expect(doubtful.map(ungrouped)).toEqual(doubtful)
})
