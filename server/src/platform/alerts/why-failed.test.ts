import { expect, test } from 'vitest'
import { OutsideFailure } from '../outside/index.ts'
import { NoticeRefused } from './alert.ts'
import { whyFailed } from './why-failed.ts'

const withCode = (code: string, says = 'https://user:secret@host') => Object.assign(new Error(says), { code })

test.each([
  [withCode('ECONNREFUSED'), 'Nothing listens there (ECONNREFUSED).'],
  [
    new TypeError('fetch failed', { cause: withCode('CERT_HAS_EXPIRED') }),
    'Its certificate has expired (CERT_HAS_EXPIRED).',
  ],
  [
    new TypeError('fetch failed', { cause: new AggregateError([withCode('ETIMEDOUT')]) }),
    'No answer in time (ETIMEDOUT).',
  ],
  [withCode('ESTRANGE'), 'It could not be reached (ESTRANGE).'],
  [withCode('https://user:secret@host'), 'It could not be reached.'],
  [new TypeError('https://user:secret@host cannot be asked'), 'It could not be reached.'],
  ['https://user:secret@host', 'It could not be reached.'],
  [new NoticeRefused('PagerDuty answered 400.'), 'PagerDuty answered 400.'],
  [new OutsideFailure('SERVER', 'It answered 503'), 'It answered 503.'],
  [new OutsideFailure('TIMEOUT', 'No answer.', { mayHaveActed: true }), 'No answer. It may have arrived.'],
])('%s is told in our own words', (error, says) => {
  expect(whyFailed(error)).toBe(says)
})
