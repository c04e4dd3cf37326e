import { describe, expect, it } from 'vitest'
import { Refusal } from '../kernel/index.ts'
import { logCall, type NewCall } from './log-call.ts'
import { FARAH, newCall, now } from './testing/sample-calls.ts'

const log = (input: Partial<NewCall>) => logCall({ ...newCall, ...input }, now)
const ended = { endedAt: '2026-06-17T17:55:00.000Z' }

function refusalOf(input: Partial<NewCall>): string | null {
  try {
    log(input)
    return null
  } catch (problem) {
    if (problem instanceof Refusal) return problem.code
    throw problem
  }
}

describe('a call that begins', () => {
  it('is open, and everything not said of it is unknown', () => {
    const { next, events } = log({})
    expect(next).toMatchObject({
      endedAt: null,
      answered: null,
      connected: null,
      talkSeconds: null,
      revenueMinor: null,
    })
    expect(events).toEqual([
      {
        type: 'bpo.call_started',
        subjectId: 'call-1',
        days: ['2026-06-17'],
        facts: {
          campaignId: 'sunrise',
          agentId: 'agent-7',
          agentUserId: FARAH,
          direction: 'INBOUND',
          startedOn: '2026-06-17',
          endedAt: null,
          completed: false,
          dealWon: null,
          revenue: null,
          isTest: false,
          voided: false,
          by: FARAH,
          at: now.at,
        },
      },
    ])
  })

  it.each([
    ['2026-06-17T18:29:59.999Z', '2026-06-17'],
    ['2026-06-17T18:30:00.000Z', '2026-06-18'],
  ])('at %s belongs to %s in the campaign’s zone', (startedAt, day) => {
    const { next } = logCall({ ...newCall, startedAt }, { ...now, at: '2026-06-18T00:00:00.000Z' })
    expect(next.startedOn).toBe(day)
  })
})

describe('a call that is logged when it has ended', () => {
  it.each([
    ['incoming and answered', { direction: 'INBOUND', answered: true }, true],
    ['incoming, nobody knows whether answered', { direction: 'INBOUND' }, true],
    ['incoming and abandoned', { direction: 'INBOUND', answered: false }, false],
    ['outgoing and not answered', { direction: 'OUTBOUND', answered: false }, true],
  ] as const)('%s', (_, call, completed) => {
    const types = log({ ...call, ...ended }).events.map(({ type }) => type)
    expect(types).toEqual(completed ? ['bpo.call_started', 'bpo.call_completed'] : ['bpo.call_started'])
  })
})

describe('a call that cannot be', () => {
  it.each([
    ['ended as it started', { endedAt: '2026-06-17T17:50:00.000Z' }, null],
    ['ended a millisecond before it started', { endedAt: '2026-06-17T17:49:59.999Z' }, 'call.ended_before_start'],
    ['started five minutes ahead', { startedAt: '2026-06-17T18:05:00.000Z' }, null],
    ['started further ahead', { startedAt: '2026-06-17T18:05:00.001Z' }, 'call.time_in_future'],
    ['ended further ahead', { endedAt: '2026-06-17T18:05:00.001Z' }, 'call.time_in_future'],
    ['as long as a day', { startedAt: '2026-06-16T17:55:00.000Z', ...ended }, null],
    ['longer than a day', { startedAt: '2026-06-16T17:54:59.999Z', ...ended }, 'call.too_long'],
    ['of a mistyped century', { startedAt: '1926-06-17T10:00:00.000Z' }, 'call.too_old'],
    ['talk as long as the call', { ...ended, talkSeconds: 300 }, null],
    ['talk a second longer than the call', { ...ended, talkSeconds: 301 }, 'call.talk_too_long'],
    ['talk while still open', { talkSeconds: 301 }, null],
    ['negative wrap', { wrapSeconds: -1 }, 'call.seconds_invalid'],
    ['half a dial', { dials: 0.5 }, 'call.seconds_invalid'],
    ['waiting time of an answered call', { answered: true, answeredAfterSeconds: 0 }, null],
    ['waiting time of an abandoned call', { answered: false, answeredAfterSeconds: 9 }, 'call.wait_without_answer'],
    ['waiting time of who knows', { answeredAfterSeconds: 9 }, 'call.wait_without_answer'],
    ['incoming, connected, not answered', { answered: false, connected: true }, 'call.connected_not_answered'],
    ['B-02 negative revenue', { revenueMinor: -1 }, 'call.revenue_invalid'],
    ['no revenue', { revenueMinor: 0 }, null],
    ['rating 0', { rating: 0 }, 'call.rating_invalid'],
    ['rating 1', { rating: 1 }, null],
    ['rating 5', { rating: 5 }, null],
    ['rating 6', { rating: 6 }, 'call.rating_invalid'],
    ['rating 3.5', { rating: 3.5 }, 'call.rating_invalid'],
  ])('%s', (_, input, code) => {
    expect(refusalOf(input)).toBe(code)
  })
})

describe('connected', () => {
  it('is answered for an incoming call and its own fact for an outgoing one', () => {
    expect(log({ answered: true }).next.connected).toBe(true)
    expect(log({ answered: false }).next.connected).toBe(false)
    expect(log({ direction: 'OUTBOUND', answered: true }).next.connected).toBeNull()
    expect(log({ direction: 'OUTBOUND', connected: true }).next.connected).toBe(true)
  })
})
