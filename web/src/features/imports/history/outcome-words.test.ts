import { expect, test } from 'vitest'
import { type ImportRow, outcomeWords } from './outcome-words.ts'

const row: ImportRow = {
  id: '0198f3c2-7a41-7d6e-9b0f-2f6a4be1c733',
  ventureId: '0198f3c2-7a41-7d6e-9b0f-2f6a4be1c734',
  kind: 'loads',
  label: 'Loads',
  fileName: 'loads-2025.csv',
  status: 'DONE',
  rows: 5000,
  badRows: 3,
  became: { new: 4997, changed: 0, same: 0 },
  createdBy: { id: '0198f3c2-7a41-7d6e-9b0f-2f6a4be1c735', name: 'Meera Iyer' },
  createdAt: '2026-06-18T13:12:00.000Z',
}
const none = { new: 0, changed: 0, same: 0 }

test.each([
  [{}, '4,997 new'],
  [{ became: none }, 'Nothing was new'],
  [{ status: 'CHECKED' }, '3 rows to correct'],
  [{ status: 'CHECKED', badRows: 0 }, 'Nothing imported yet'],
  [{ status: 'COMMITTING' }, '4,997 new so far'],
  [{ status: 'COMMITTING', became: none }, 'Just begun'],
  [{ status: 'FAILED' }, '4,997 new'],
  [{ status: 'FAILED', became: none }, 'Nothing imported'],
  [{ status: 'DISCARDED' }, null],
] as const)('what became of %o is said as %s', (change, words) => {
  expect(outcomeWords({ ...row, ...change })).toBe(words)
})
