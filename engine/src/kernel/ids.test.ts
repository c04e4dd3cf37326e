import { expect, it } from 'vitest'
import { isUuid } from './ids.ts'

it('knows a uuid in upper and lower case and nothing else', () => {
  expect(isUuid('0199a0c2-7d1e-7abc-8def-0123456789ab')).toBe(true)
  expect(isUuid('0199A0C2-7D1E-7ABC-8DEF-0123456789AB')).toBe(true)
  for (const text of ['', 'l1', '0199a0c27d1e7abc8def0123456789ab', '0199a0c2-7d1e-7abc-8def-0123456789ag'])
    expect(isUuid(text)).toBe(false)
  expect(isUuid('x0199a0c2-7d1e-7abc-8def-0123456789ab')).toBe(false)
  expect(isUuid('0199a0c2-7d1e-7abc-8def-0123456789abc')).toBe(false)
})
