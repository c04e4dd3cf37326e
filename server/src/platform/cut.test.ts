import { expect, it, test } from 'vitest'
import { cut } from './cut.ts'

test.each([
  ['Crate', 10, 'Crate'],
  ['Crate', 3, 'Cra'],
  ['ab🚚cd', 3, 'ab'],
  ['ab🚚cd', 4, 'ab🚚'],
  ['a\u0000b', 10, 'ab'],
  ['a\ud83d', 10, 'a\ufffd'],
])('%j cut to %d is %j', (text, most, short) => {
  expect(cut(text, most)).toBe(short)
})

it('leaves nothing that JSON in the database refuses', () => {
  expect(JSON.stringify(cut('🚚'.repeat(50), 21))).not.toMatch(/\\u/)
})
