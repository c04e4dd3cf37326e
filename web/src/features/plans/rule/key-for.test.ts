import { expect, test } from 'vitest'
import { keyFor } from './key-for.ts'

test('a new rule never takes over the key of a stored rule, whatever its name is on the way', () => {
  const stored = ['sales', 'margin']
  const typed = ['S', 'Sa', 'Sal', 'Sale', 'Sales', 'Sales b']
  const keys = typed.map((name) => keyFor('rule', ['loads'], stored)?.(name))
  expect(keys).toEqual(['s', 'sa', 'sal', 'sale', 'sales-2', 'sales-b'])
  expect(keys.every((key) => key !== undefined && keyFor(key, ['loads'], stored) !== null)).toBe(true)
})

test('a stored rule keeps its key under every name', () => {
  expect(keyFor('sales', [], ['sales'])).toBeNull()
})
