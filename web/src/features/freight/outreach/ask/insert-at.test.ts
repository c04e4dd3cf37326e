import { expect, it } from 'vitest'
import { insertAt } from './insert-at.ts'

it('puts words where the writing stands, and in the place of what is marked', () => {
  expect(insertAt('{load}', { value: 'About , today', selectionStart: 6, selectionEnd: 6 })).toEqual({
    text: 'About {load}, today',
    at: 12,
  })
  expect(insertAt('{load}', { value: 'About it', selectionStart: 6, selectionEnd: 8 }).text).toBe('About {load}')
  expect(insertAt('{load}', { value: 'About ', selectionStart: null, selectionEnd: null }).text).toBe('About {load}')
})
