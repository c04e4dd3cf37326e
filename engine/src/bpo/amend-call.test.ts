import { describe, expect, it } from 'vitest'
import type { AgentId, UserId } from '../kernel/index.ts'
import { amendCall } from './amend-call.ts'
import { now, openCall } from './testing/sample-calls.ts'
import { voidCall } from './void-call.ts'

const ended = openCall({ endedAt: '2026-06-17T17:55:00.000Z', answered: true, talkSeconds: 200, revenueMinor: 500 })

describe('a correction', () => {
  it('of the start touches the day before and the day after', () => {
    const { next, events } = amendCall(ended, { startedAt: '2026-06-16T18:00:00.000Z', version: 1 }, now)
    expect(next.startedOn).toBe('2026-06-16')
    expect(events[0]).toMatchObject({ type: 'bpo.call_amended', days: ['2026-06-16', '2026-06-17'] })
  })

  it('names what changed, and null makes it unknown', () => {
    const agent = { id: 'agent-8' as AgentId, userId: 'omar' as UserId }
    const { next, events } = amendCall(ended, { agent, revenueMinor: null, answered: false, version: 1 }, now)
    expect(next).toMatchObject({ agentUserId: 'omar', revenueMinor: null, connected: false, version: 2 })
    expect(events[0]?.facts).toMatchObject({
      agentUserId: 'omar',
      completed: false,
      revenue: null,
      changes: {
        agentId: { before: 'agent-7', after: 'agent-8' },
        answered: { before: true, after: false },
        connected: { before: true, after: false },
        revenueMinor: { before: 500, after: null },
      },
    })
  })

  it('that changes nothing emits nothing, whatever its version', () => {
    expect(amendCall(ended, { revenueMinor: 500, version: 9 }, now)).toEqual({ next: ended, events: [] })
  })
})

describe('a correction is refused', () => {
  it('when somebody else corrected meanwhile', () => {
    expect(() => amendCall(ended, { revenueMinor: 1, version: 2 }, now)).toThrow(
      'Somebody changed this call meanwhile.',
    )
  })

  it('when it would end an open call, while other facts of an open call can be corrected', () => {
    expect(() => amendCall(openCall(), { endedAt: now.at, version: 1 }, now)).toThrow('This call is still open.')
    expect(amendCall(openCall(), { answered: true, version: 1 }, now).next.endedAt).toBeNull()
  })

  it('when the outcome cannot be', () => {
    expect(() => amendCall(ended, { rating: 9, version: 1 }, now)).toThrow('A rating is 1, 2, 3, 4 or 5.')
  })

  it('on a void call', () => {
    expect(() => amendCall({ ...ended, voidedAt: now.at }, { rating: 1, version: 1 }, now)).toThrow(
      'This call is void.',
    )
  })
})

describe('voiding a call', () => {
  it('names its day and its reason, once', () => {
    const { next, events } = voidCall(ended, { reason: ' Logged twice ' }, now)
    expect(next).toEqual({ ...ended, voidedAt: now.at, version: 2 })
    expect(events[0]).toMatchObject({
      type: 'bpo.call_voided',
      days: ['2026-06-17'],
      facts: { reason: 'Logged twice', voided: true },
    })
    expect(voidCall(next, { reason: '' }, now)).toEqual({ next, events: [] })
  })

  it('needs a reason', () => {
    expect(() => voidCall(ended, { reason: ' ' }, now)).toThrow('Give a reason.')
  })
})
