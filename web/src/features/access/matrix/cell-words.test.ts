import { expect, it } from 'vitest'
import { doneWords, nextOf, stateOf } from './cell-words.ts'

const cell = (byDefault: boolean, override: boolean | null) => ({ role: 'TEAM_LEAD', byDefault, override }) as const

it('a setting that says the same as the default is the default', () => {
  expect(stateOf(cell(true, null))).toBe('yes')
  expect(stateOf(cell(true, true))).toBe('yes')
  expect(stateOf(cell(false, true))).toBe('given')
  expect(stateOf(cell(true, false))).toBe('taken')
})

it('a click goes to the opposite and the next one back', () => {
  expect(nextOf(cell(true, null))).toBe(false)
  expect(nextOf(cell(true, false))).toBeNull()
})

it('what was done is said in a sentence', () => {
  expect(doneWords('Import files', cell(false, null), true, 'Northline')).toBe(
    'Team lead may import files in Northline.',
  )
  expect(doneWords('Import files', cell(false, true), null, 'Northline')).toBe(
    'Team lead may not import files in Northline, as by default.',
  )
})
