import { describe, expect, it } from 'vitest'
import { endCall } from './end-call.ts'
import { now, openCall } from './testing/sample-calls.ts'

const end = { endedAt: '2026-06-17T17:56:30.000Z', answered: true, talkSeconds: 360, revenueMinor: 0, rating: 4 }

describe('B-02 an open call ends once', () => {
  it('completes it on the day it started, even when that is days ago', () => {
    const call = openCall()
    const later = { ...now, at: '2026-06-24T10:00:00.000Z' }
    const { next, events } = endCall(call, end, later)
    expect(next).toMatchObject({ ...end, connected: true, holdSeconds: null, startedOn: '2026-06-17', version: 2 })
    expect(events.map(({ type, days }) => [type, days])).toEqual([['bpo.call_completed', ['2026-06-17']]])
    expect(events[0]?.facts).toMatchObject({ completed: true, revenue: { minor: 0, currency: 'INR' } })
  })

  it('again with the same values changes nothing', () => {
    const { next } = endCall(openCall(), end, now)
    expect(endCall(next, end, now)).toEqual({ next, events: [] })
    expect(endCall(next, { endedAt: end.endedAt }, now)).toEqual({ next, events: [] })
  })

  it.each([
    { ...end, endedAt: '2026-06-17T17:56:31.000Z' },
    { ...end, revenueMinor: 1 },
  ])('again with other values is refused', (other) => {
    const { next } = endCall(openCall(), end, now)
    expect(() => endCall(next, other, now)).toThrow('This call has already ended. Correct it instead.')
  })
})

describe('an abandoned call', () => {
  it('ends without being completed', () => {
    const { next, events } = endCall(openCall(), { endedAt: end.endedAt, answered: false }, now)
    expect(next.connected).toBe(false)
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({
      type: 'bpo.call_amended',
      facts: { completed: false, changes: { endedAt: { before: null, after: end.endedAt } } },
    })
  })
})

describe('an end that cannot be', () => {
  it('is refused', () => {
    expect(() => endCall(openCall(), { ...end, talkSeconds: 391 }, now)).toThrow(
      'The talk cannot be longer than the call.',
    )
    expect(() => endCall(openCall(), { endedAt: '2026-06-17T17:00:00.000Z' }, now)).toThrow(
      'A call cannot end before it started.',
    )
  })

  it('is refused on a void call', () => {
    expect(() => endCall({ ...openCall(), voidedAt: now.at }, end, now)).toThrow('This call is void.')
  })
})
