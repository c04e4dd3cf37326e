import { expect, test } from 'vitest'
import { changedFields } from './changed-fields.ts'

const before = { billMinor: 270_500, costMinor: 218_000, origin: { city: 'Dallas', state: 'TX' }, note: null }

test('only what was edited is sent, so that nobody else’s edit is written over', () => {
  expect(changedFields(before, { ...before, billMinor: 280_000 })).toEqual({ billMinor: 280_000 })
  expect(changedFields(before, { ...before, origin: { city: 'Waco', state: 'TX' } })).toEqual({
    origin: { city: 'Waco', state: 'TX' },
  })
})

test('a form saved as it was opened sends nothing', () => {
  expect(changedFields(before, { ...before, origin: { ...before.origin } })).toEqual({})
})

test('a value that is made unknown is a change', () => {
  expect(changedFields<Record<string, unknown>>(before, { ...before, costMinor: null })).toEqual({ costMinor: null })
})
