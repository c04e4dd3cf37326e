import { expect, it } from 'vitest'
import { firstLinkOf } from './first-link.ts'

it('reads the token, and the address when the link names one', () => {
  expect(firstLinkOf('#token=abc-_1&email=me%2Bfirst%40example.com')).toEqual({
    token: 'abc-_1',
    email: 'me+first@example.com',
  })
  expect(firstLinkOf('#token=abc')).toEqual({ token: 'abc', email: null })
})

it.each(['', '#', '#email=me@example.com', '#content'])('is no link with "%s"', (hash) => {
  expect(firstLinkOf(hash)).toBeNull()
})
