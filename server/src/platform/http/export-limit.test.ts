import { expect, it } from 'vitest'
import { MOST_EXPORTED, refuseTooLong } from './export-limit.ts'

it('a list as long as a file may be is exported, a longer one refused with what to do', () => {
  expect(() => refuseTooLong(MOST_EXPORTED, 'loads')).not.toThrow()
  expect(() => refuseTooLong(MOST_EXPORTED + 1, 'loads')).toThrow(
    'A file holds at most 100,000 loads. Narrow the list, for example by days.',
  )
})
