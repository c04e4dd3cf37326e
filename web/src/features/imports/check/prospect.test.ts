import { describe, expect, test } from 'vitest'
import { becameText, outlookSentence, prospectOf, writes } from './prospect.ts'

const file = (rows: number, wouldBe: readonly [number, number, number], badRows = 0, skippedRows = 0) => ({
  rows,
  badRows,
  skippedRows,
  wouldBe: { new: wouldBe[0], changed: wouldBe[1], same: wouldBe[2] },
})

describe('what a file would do, in one sentence', () => {
  test.each([
    ['ready', file(5000, [4997, 0, 0], 3), '4,997 new, 3 cannot be imported'],
    ['ready', file(100, [1, 12, 40], 3, 44), '1 new, 12 changed, 40 already here, 3 cannot be imported, 44 left out'],
    ['nothing-new', file(40, [0, 0, 40]), 'Everything in this file is already here.'],
    ['nothing-new', file(43, [0, 0, 40], 3), '40 already here, 3 cannot be imported'],
    ['nothing-new', file(41, [0, 0, 40], 0, 1), '40 already here, 1 left out'],
    ['all-bad', file(5000, [0, 0, 0], 5000), 'None of 5,000 rows can be imported.'],
    ['all-bad', file(1, [0, 0, 0], 1), 'The only row cannot be imported.'],
    ['all-left-out', file(2, [0, 0, 0], 0, 2), 'Every row of the file is left out.'],
    ['empty', file(0, [0, 0, 0]), 'The file has a header and no rows.'],
  ] as const)('%s', (prospect, given, sentence) => {
    expect(prospectOf(given)).toBe(prospect)
    expect(outlookSentence(given)).toBe(sentence)
  })
})

test('rows that are here already write nothing', () => {
  expect(writes(file(53, [1, 12, 40]))).toBe(13)
})

test('what became of no row is nothing', () => {
  expect(becameText({ new: 0, changed: 0, same: 0 })).toBe('nothing')
  expect(becameText({ new: 2, changed: 0, same: 1 })).toBe('2 new, 1 already here')
})
