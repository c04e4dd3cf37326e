import { describe, expect, it } from 'vitest'
import { LOAD_STATUSES, QUOTE_STATUSES } from '../freight/index.ts'
import type { CallId, LoadId, QuoteId, UserId, VentureId } from '../kernel/index.ts'
import {
  type CallFact,
  type DisputeFact,
  type LoadFact,
  type QuoteFact,
  type ReviewFact,
  wantedAward,
} from './wanted-award.ts'

const ana = 'ana' as UserId
const dan = 'dan' as UserId
const load: LoadFact = {
  kind: 'load',
  id: 'l1' as LoadId,
  status: 'DELIVERED',
  deliveredAt: '2026-06-17T20:00:00.000Z',
  deliveredOn: '2026-06-17',
  deliveredBy: ana,
  credits: [],
  isTest: false,
  voidedAt: null,
}
const call: CallFact = {
  kind: 'call',
  id: 'c1' as CallId,
  direction: 'INBOUND',
  startedOn: '2026-06-17',
  endedAt: '2026-06-18T00:10:00.000Z',
  answered: true,
  agentUserId: dan,
  isTest: false,
  voidedAt: null,
}

describe('a delivered load', () => {
  it('is worth an award to whoever recorded the delivery, on the day of the delivery', () => {
    expect(wantedAward(load)).toEqual({
      key: 'load_completed_l1',
      trigger: 'LOAD_COMPLETED',
      userId: ana,
      active: true,
      factAt: '2026-06-17T20:00:00.000Z',
      factDay: '2026-06-17',
    })
  })

  it.each(LOAD_STATUSES)('earns while %s or not', (status) => {
    expect(wantedAward({ ...load, status }).active).toBe(['DELIVERED', 'INVOICED', 'PAID'].includes(status))
  })

  it('that is void or a test earns nothing', () => {
    const none = { userId: null, active: false, factDay: null }
    expect(wantedAward({ ...load, isTest: true })).toMatchObject(none)
    expect(wantedAward({ ...load, voidedAt: '2026-06-18T00:00:00.000Z' })).toMatchObject(none)
  })

  it('that was imported goes to DISPATCH, else SALES, the larger share first, else to nobody', () => {
    const credit = (role: 'SALES' | 'DISPATCH' | 'CSR', userId: UserId, share: string) => ({ role, userId, share })
    const receiver = (credits: LoadFact['credits']) => wantedAward({ ...load, deliveredBy: null, credits })
    expect(receiver([credit('SALES', ana, '1'), credit('DISPATCH', dan, '1')]).userId).toBe(dan)
    expect(receiver([credit('SALES', ana, '0.4'), credit('SALES', dan, '0.6')]).userId).toBe(dan)
    expect(receiver([credit('SALES', dan, '0.50'), credit('SALES', ana, '0.5')]).userId).toBe(ana)
    expect(receiver([credit('CSR', ana, '1')])).toMatchObject({ userId: null, active: false })
  })
})

describe('a converted quote', () => {
  const quote: QuoteFact = {
    kind: 'quote',
    id: 'q1' as QuoteId,
    status: 'BOOKED',
    salespersonId: ana,
    bookedAt: '2026-06-18T00:10:00.000Z',
    bookedOn: '2026-06-17',
    isTest: false,
    voidedAt: null,
  }

  it('is worth an award to its salesperson, on the day of the conversion', () => {
    expect(wantedAward(quote)).toEqual({
      key: 'quote_converted_q1',
      trigger: 'QUOTE_CONVERTED',
      userId: ana,
      active: true,
      factAt: '2026-06-18T00:10:00.000Z',
      factDay: '2026-06-17',
    })
  })

  it.each(QUOTE_STATUSES)('earns while %s only when it is booked', (status) => {
    expect(wantedAward({ ...quote, status }).active).toBe(status === 'BOOKED')
  })

  it('of nobody, a test or void earns nothing', () => {
    expect(wantedAward({ ...quote, salespersonId: null }).active).toBe(false)
    expect(wantedAward({ ...quote, isTest: true }).active).toBe(false)
    expect(wantedAward({ ...quote, voidedAt: '2026-06-18T00:00:00.000Z' }).active).toBe(false)
  })
})

describe('a completed call', () => {
  it('is worth an award to the agent’s person, on the day it started', () => {
    expect(wantedAward(call)).toEqual({
      key: 'bpo_call_c1',
      trigger: 'BPO_CALL_COMPLETED',
      userId: dan,
      active: true,
      factAt: '2026-06-18T00:10:00.000Z',
      factDay: '2026-06-17',
    })
  })

  it.each([
    ['still open', { endedAt: null }, false],
    ['abandoned', { answered: false }, false],
    ['answer unknown', { answered: null }, true],
    ['outgoing, nobody answered', { direction: 'OUTBOUND', answered: false }, true],
    ['a test', { isTest: true }, false],
    ['void', { voidedAt: '2026-06-18T00:00:00.000Z' }, false],
  ] as const)('%s', (_, changes, active) => {
    expect(wantedAward({ ...call, ...changes }).active).toBe(active)
  })
})

describe('an answered review', () => {
  const review: ReviewFact = {
    kind: 'review',
    id: 'r1',
    respondedAt: '2026-06-18T00:10:00.000Z',
    respondedOn: '2026-06-17',
    respondedBy: ana,
  }

  it('is worth an award to the author of its first answer, on the hotel’s day of it', () => {
    expect(wantedAward(review)).toEqual({
      key: 'hotel_review_r1_response',
      trigger: 'HOTEL_REVIEW_RESPONDED',
      userId: ana,
      active: true,
      factAt: '2026-06-18T00:10:00.000Z',
      factDay: '2026-06-17',
    })
  })

  it('that nobody answered, or nobody knows who, earns nothing', () => {
    expect(wantedAward({ ...review, respondedAt: null, respondedOn: null, respondedBy: null }).active).toBe(false)
    expect(wantedAward({ ...review, respondedBy: null }).active).toBe(false)
  })
})

describe('a decided dispute of a hotel', () => {
  const cem = 'cem' as UserId
  const dispute: DisputeFact = {
    kind: 'dispute',
    id: 'd1',
    firstDecidedAt: '2026-06-18T00:10:00.000Z',
    firstDecidedOn: '2026-06-17',
    firstDecidedBy: ana,
    ownerId: dan,
    createdBy: cem,
  }

  it('H-09 is worth one award, by its first decision alone, whatever is decided later', () => {
    expect(wantedAward(dispute)).toEqual({
      key: 'hotel_dispute_d1_resolve',
      trigger: 'HOTEL_DISPUTE_RESOLVED',
      userId: ana,
      active: true,
      factAt: '2026-06-18T00:10:00.000Z',
      factDay: '2026-06-17',
    })
    expect(wantedAward({ ...dispute, firstDecidedAt: null, firstDecidedOn: null }).active).toBe(false)
  })

  it('goes to whoever resolved it, else to its owner, else to whoever entered it, else to nobody', () => {
    const by = (rest: Partial<DisputeFact>) => wantedAward({ ...dispute, firstDecidedBy: null, ...rest }).userId
    expect([by({}), by({ ownerId: null }), by({ ownerId: null, createdBy: null })]).toEqual([dan, cem, null])
  })
})

describe('the first sign-in of a day', () => {
  it('G-05 is one award per person, local day and venture', () => {
    const at = '2026-06-17T03:00:00.000Z'
    const opened = { kind: 'day_opened', userId: ana, ventureId: 'v1' as VentureId, day: '2026-06-16', at } as const
    expect(wantedAward(opened)).toMatchObject({
      key: 'first_login_ana_2026-06-16_v1',
      userId: ana,
      factDay: '2026-06-16',
    })
  })
})
