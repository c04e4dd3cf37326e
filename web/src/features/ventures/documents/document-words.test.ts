import { expect, it } from 'vitest'
import { freeName, sizeText } from './document-words.ts'

it('a size is said in the unit that people use for it', () => {
  expect([900, 51_200, 2_411_725].map(sizeText)).toEqual(['900 bytes', '50 KB', '2.3 MB'])
})

it('a document is named after its file, and told apart from one that is there', () => {
  expect(freeName('Contract.pdf', [])).toBe('Contract')
  expect(freeName('Contract.pdf', ['contract', 'Contract 2'])).toBe('Contract 3')
  expect(freeName('.env', [])).toBe('.env')
})
