import { expect, test } from 'vitest'
import type { ImportColumn } from '../kind.ts'
import { guessHeaderLine } from './guess-header-line.ts'

const column = (key: string, label: string): ImportColumn => ({ key, label, type: 'text', synonyms: [], hint: '' })
const COLUMNS = [column('name', 'Name'), column('price', 'Price'), column('size', 'Size')]

test.each([
  ['headers alone', ['Name,Price'], null],
  ['one column', ['Name', 'Crate'], null],
  ['nothing that is known', ['What,Sum', 'Crate,5'], null],
  ['a title', ['Boxes of May', 'Name,Price', 'Crate,5'], 2],
  ['a title that sounds like a column', ['Name', 'Printed,2026-06-18', 'Name,Price,Size', 'Crate,5,S'], 3],
  ['a row that repeats names below unknown headers', ['What,Sum,How', 'Name,Price,x'], null],
])('of %s', (_, file, line) => {
  const lines = file.map((text, at) => ({ line: at + 1, cells: text.split(',') }))
  expect(guessHeaderLine(COLUMNS, lines)).toBe(line)
})
