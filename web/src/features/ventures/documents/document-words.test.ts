import { expect, it } from 'vitest'
import { freeName } from './document-words.ts'

it('a document is named after its file, and told apart from one that is there', () => {
  expect(freeName('Contract.pdf', [])).toBe('Contract')
  expect(freeName('Contract.pdf', ['contract', 'Contract 2'])).toBe('Contract 3')
  expect(freeName('.env', [])).toBe('.env')
})
