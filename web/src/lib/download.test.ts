import { expect, test } from 'vitest'
import { fileName } from './download.ts'

test('a file keeps the name that the server gave it, with every letter', () => {
  const disposition = `attachment; filename="Caf_ loads.csv"; filename*=UTF-8''Caf%C3%A9%20loads.csv`
  expect(fileName(disposition)).toBe('Café loads.csv')
  expect(fileName('attachment; filename="loads.csv"')).toBe('loads.csv')
})

test('a file without a name is still one that a spreadsheet opens', () => {
  expect(fileName(null)).toBe('export.csv')
})
