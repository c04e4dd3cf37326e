import { describe, expect, it } from 'vitest'
import type { AgentId, CampaignId, UserId } from '../kernel/index.ts'
import { callsImported } from './calls-imported.ts'
import { type ImportedCall, importCall, reimportCall, saysZeroUnanswered } from './import-call.ts'
import { NOTHING_KNOWN } from './outcome.ts'
import { newCall, now } from './testing/sample-calls.ts'

const row = (outcome: Partial<ImportedCall['outcome']> = {}, said: Partial<ImportedCall> = {}): ImportedCall => ({
  ...newCall,
  startedOn: '2026-06-17',
  endedAt: null,
  externalRef: 'ID0001',
  isTest: false,
  ...said,
  outcome: { ...NOTHING_KNOWN, ...outcome },
})
const call = (...of: Parameters<typeof row>) => importCall(row(...of), now)

describe('a call of the past is over', () => {
  it.each([
    [
      'with what was measured of it',
      { answered: true, answeredAfterSeconds: 20, talkSeconds: 100, holdSeconds: 5, wrapSeconds: 7 },
      '2026-06-17T17:52:12.000Z',
    ],
    ['where it began when nothing was', { answered: false }, newCall.startedAt],
  ])('%s', (_, outcome, endedAt) => {
    expect(call(outcome).endedAt).toBe(endedAt)
  })

  it('or when the file says so, but not before the talk was over', () => {
    const said = { endedAt: '2026-06-17T17:55:00.000Z' }
    expect(call({ talkSeconds: 300 }, said).endedAt).toBe(said.endedAt)
    expect(() => call({ talkSeconds: 301 }, said)).toThrow('The talk cannot be longer than the call.')
  })

  it('is connected when it is answered, where it came in', () => {
    expect(call({ answered: true }).connected).toBe(true)
    expect(call({ answered: true }, { direction: 'OUTBOUND' }).connected).toBeNull()
    expect(call({ answered: true, connected: false }, { direction: 'OUTBOUND' }).connected).toBe(false)
  })
})

describe('the null trap', () => {
  const zeros = { answered: false, answeredAfterSeconds: 0, talkSeconds: 0, rating: 0, dials: 0 }

  it('zeros of an unanswered call are unknown', () => {
    expect(call(zeros)).toMatchObject({ answeredAfterSeconds: null, talkSeconds: null, rating: null, dials: 0 })
    expect(saysZeroUnanswered(row(zeros).outcome)).toBe(true)
  })

  it('zeros of an answered call are what was measured, and a rating is none of them', () => {
    const answered = { ...zeros, answered: true, rating: null }
    expect(call(answered)).toMatchObject({ answeredAfterSeconds: 0, talkSeconds: 0 })
    expect(saysZeroUnanswered(row(answered).outcome)).toBe(false)
    expect(saysZeroUnanswered(row({ answered: false }).outcome)).toBe(false)
    expect(() => call({ answered: true, rating: 0 })).toThrow('A rating is 1, 2, 3, 4 or 5.')
  })

  it('a wait of an unanswered call is refused, because it may be how long somebody waited in vain', () => {
    expect(() => call({ answered: false, answeredAfterSeconds: 30 })).toThrow('Only a call that was answered')
  })
})

describe('a file that comes again', () => {
  const stands = call({ answered: true, talkSeconds: 100, rating: 4 })
  const again = (...of: Parameters<typeof row>) => reimportCall(stands, row(...of), now)

  it('with the same values leaves the very same call', () => {
    expect(again({ answered: true, talkSeconds: 100 })).toBe(stands)
  })

  it('changes what it says, keeps what it leaves blank, and ends the call after its new talk', () => {
    expect(again({ answered: true, talkSeconds: 160 })).toEqual({
      ...stands,
      talkSeconds: 160,
      endedAt: '2026-06-17T17:52:40.000Z',
      version: 2,
    })
  })

  it('that says nobody answered takes back what an answer brought', () => {
    expect(again({ answered: false })).toMatchObject({
      answered: false,
      connected: false,
      talkSeconds: null,
      rating: null,
    })
  })

  it('moves a call to another day, agent, campaign or direction', () => {
    const said = {
      agentId: 'agent-8' as AgentId,
      agentUserId: 'omar' as UserId,
      campaignId: 'orchid' as CampaignId,
      direction: 'OUTBOUND',
      startedAt: '2026-06-16T17:50:00.000Z',
      startedOn: '2026-06-16',
    } as const
    const next = again({ answered: true }, said)
    expect(next).toMatchObject({ ...said, endedAt: '2026-06-16T17:51:40.000Z' })
    expect(callsImported('import-1', [{ before: stands, after: next }], now)).toEqual({
      type: 'bpo.calls_imported',
      subjectId: 'import-1',
      days: ['2026-06-16', '2026-06-17'],
      facts: { ids: ['call-1'], by: now.by, at: now.at },
    })
  })

  it('keeps an end that somebody told', () => {
    const told = { ...stands, endedAt: '2026-06-17T17:59:00.000Z' }
    expect(reimportCall(told, row({ answered: true, talkSeconds: 160 }), now).endedAt).toBe(told.endedAt)
  })

  it('leaves a void call alone', () => {
    expect(() => reimportCall({ ...stands, voidedAt: now.at }, row({ rating: 5 }), now)).toThrow('This call is void.')
  })
})
