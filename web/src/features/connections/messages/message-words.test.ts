import { expect, test } from 'vitest'
import { MESSAGE_WORDS, nameOf } from './message-words.ts'

const message = {
  id: '01990000-0000-7000-8000-000000000001',
  venture: null,
  channel: 'SMS',
  recipient: '+1 555 0100',
  subject: null,
  state: 'UNKNOWN',
  provider: 'twilio',
  attempts: 1,
  reason: null,
  createdAt: '2026-06-18T10:00:00Z',
  sentAt: null,
  can: {},
} as const

test('a message without an answer is not called sent', () => {
  expect(MESSAGE_WORDS.UNKNOWN.word).toBe('Perhaps sent')
})

test('an SMS has no subject and is named by whom it goes to', () => {
  expect(nameOf(message)).toBe('SMS to +1 555 0100')
  expect(nameOf({ ...message, channel: 'EMAIL', subject: 'Your code' })).toBe('Your code')
})
