import { expect, it } from 'vitest'
import { searchTexts } from './search-texts.ts'

const read = searchTexts('search', 'year')

it('only what the page knows is taken from the address', () => {
  expect(read({ search: 'ana', other: 'x' })).toEqual({ search: 'ana' })
})

it('a figure in the address is a text, a list or nothing is left out', () => {
  expect(read({ year: 2026, search: ['a'] })).toEqual({ year: '2026' })
  expect(read({ year: null })).toEqual({})
})
