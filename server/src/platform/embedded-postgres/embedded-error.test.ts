import { expect, test } from 'vitest'
import { EmbeddedError, inOneSentence } from './embedded-error.ts'

test.each([
  [Object.assign(new Error('write'), { code: 'ENOSPC' }), /disk that holds \/data is full/],
  [
    new EmbeddedError('PostgreSQL did not start: could not write: No space left on device.'),
    /disk that holds \/data is full/,
  ],
  [Object.assign(new Error('mkdir'), { code: 'EACCES' }), /may not write in \/data/],
  [Object.assign(new Error('mkdir'), { code: 'ENOENT', syscall: 'mkdir' }), /may not write in \/data/],
  [new EmbeddedError('The password is missing.'), /^The password is missing\.$/],
])('%s becomes a sentence about the folder', (error, sentence) => {
  expect((inOneSentence(error, '/data') as Error).message).toMatch(sentence)
})

test('an error that is ours stays as it is', () => {
  const error = new TypeError('x is not a function')
  expect(inOneSentence(error, '/data')).toBe(error)
})
