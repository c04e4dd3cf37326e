import { expect, test } from 'vitest'
import { readEvents } from './read-events.ts'

const event = { event: 'bounce', timestamp: 1_781_000_000, sg_event_id: 'e', email: 'ana@customer.example' }
const read = (batch: unknown) => readEvents(Buffer.from(JSON.stringify(batch)))

test('what cannot be read is said by the name of its field and never by its value', () => {
  const bad = { ...event, timestamp: 1e15, reason: { to: 'ana@customer.example' } }
  const { what, unread } = read([event, bad, 'ana@customer.example'])
  expect(what).toHaveLength(1)
  expect(unread).toEqual(['An event: timestamp too_big, reason invalid_type', 'An event:  invalid_type'])
  expect(read({ event }).unread).toEqual(['It is no list of events'])
})

test('numbers that are not ours leave the event to the number of the service', () => {
  const foreign = { message_id: 'order 7', message_attempt: 'first', sg_message_id: 'abc.filter.1' }
  expect(read([{ ...event, ...foreign }]).what).toMatchObject([{ messageId: null, attempt: null, providerId: 'abc' }])
  expect(read([{ ...event, message_attempt: '2' }]).what).toMatchObject([{ attempt: 2 }])
})
