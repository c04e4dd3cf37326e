import { expect, test } from 'vitest'
import { whyNot } from './file-check.ts'

test.each(['loads.csv', 'LOADS.CSV', 'calls 2026.xlsx'])('%s may be uploaded', (name) => {
  expect(whyNot({ name, size: 1200 })).toBeNull()
})

test.each([
  ['loads.xls', 'old format'],
  ['loads.numbers', 'Export it as CSV'],
  ['loads.pdf', 'neither a CSV nor an XLSX'],
  ['loads', 'neither a CSV nor an XLSX'],
])('%s is refused before it is sent', (name, words) => {
  expect(whyNot({ name, size: 1200 })).toContain(words)
})

test('an empty file and one above 50 MB are refused before they are sent', () => {
  expect(whyNot({ name: 'loads.csv', size: 0 })).toContain('is empty')
  expect(whyNot({ name: 'loads.csv', size: 50 * 1024 * 1024 })).toBeNull()
  expect(whyNot({ name: 'loads.csv', size: 64 * 1024 * 1024 })).toContain('64 MB')
})
