import { expect, test } from 'vitest'
import { failureOf } from './failure.ts'

const progress = (fresh: number, changed: number) => ({ linesDone: 3000, became: { new: fresh, changed, same: 0 } })

test('an import that failed before its first row left nothing', () => {
  expect(failureOf({ failure: 'The file could not be read.', progress: progress(0, 0) }).detail).toBe(
    'The file could not be read. Nothing of the file was imported.',
  )
})

test('what a failed import wrote before stays, and the same file again is harmless', () => {
  expect(failureOf({ failure: null, progress: progress(3000, 12) }).detail).toBe(
    'Its reason was not recorded. Imported before that: 3,000 new, 12 changed. The same file again adds only the rest.',
  )
})
