import { expect, test } from 'vitest'
import { kind } from './import.fixture.ts'
import { kindWords } from './kind-words.ts'

test('a kind that this page knows has a sentence of its own', () => {
  expect(kindWords(kind).text).toBe('Shipments with lane, dates, bill and cost, open or long paid.')
})

test('a newer kind says what it needs', () => {
  expect(kindWords({ ...kind, name: 'it-assets' }).text).toBe('Needs customer, bill.')
  expect(kindWords({ name: 'it-assets', columns: [] }).text).toBe('')
})
