import { expect, test } from 'vitest'
import { importSearch } from './import-search.ts'

test.each([
  [
    { kind: 'loads', step: 'columns' },
    { kind: 'loads', step: 'columns' },
  ],
  [{ step: 'check', other: 'x' }, { step: 'check' }],
  [{ kind: 7, step: 'import' }, {}],
])('of %o the wizard takes %o', (search, taken) => {
  expect(importSearch(search)).toEqual(taken)
})
