import { describe, expect, it } from 'vitest'
import { Refusal, type UserId } from '../../kernel/index.ts'
import { amendDispute } from './amend-dispute.ts'
import { changeDisputeStatus, type DisputeStatusRequest } from './change-dispute-status.ts'
import type { DisputeContext, HotelDispute } from './dispute.ts'
import { DISPUTE_STAGES, laterStages, stageNumber } from './dispute-stage.ts'
import { DISPUTE_STATUSES, DISPUTE_TRANSITIONS, type DisputeStatus } from './dispute-status.ts'
import { nextDisputeSteps } from './next-dispute-steps.ts'
import { type NewDispute, openDispute } from './open-dispute.ts'
import { submitEvidence } from './submit-evidence.ts'
import { voidDispute } from './void-dispute.ts'

const now: DisputeContext = { at: '2026-06-18T03:30:00.000Z', by: 'luis' as UserId, ventureType: 'HOSPITALITY' }
const later: DisputeContext = { ...now, at: '2026-06-20T15:00:00.000Z', by: 'tessa' as UserId }

const given = {
  id: 'dispute-1',
  ventureId: 'harbor',
  hotelId: 'quay',
  hotelName: 'Quay House',
  zone: 'America/New_York',
  currency: 'USD',
  kind: 'CHARGEBACK',
  amountMinor: 400_00,
} as NewDispute

const open = (more: Partial<NewDispute> = {}): HotelDispute => openDispute({ ...given, ...more }, now).next
const to = (dispute: HotelDispute, status: DisputeStatus, context = now, more: object = {}) =>
  changeDisputeStatus(dispute, { status, ...more } as DisputeStatusRequest, context)

/** A dispute that came to this status by the usual way. */
const thatIs = (status: DisputeStatus): HotelDispute => (status === 'OPEN' ? open() : to(open(), status).next)

function refusalOf(attempt: () => unknown): string | null {
  try {
    attempt()
    return null
  } catch (problem) {
    if (problem instanceof Refusal) return problem.code
    throw problem
  }
}

describe('the life of a dispute', () => {
  it('begins on the hotel’s own day: in New York it was still the 17th', () => {
    const { next, events } = openDispute(given, now)
    expect([next.status, next.stage, next.openedOn]).toEqual(['OPEN', 'CHARGEBACK', '2026-06-17'])
    expect(events.map(({ type, days }) => [type, days])).toEqual([['hospitality.dispute_opened', ['2026-06-17']]])
    expect(open({ kind: 'COMPLAINT' }).stage).toBe('INQUIRY')
    expect(refusalOf(() => openDispute({ ...given, openedOn: '2026-06-18' }, now))).toBe('dispute.opened_in_future')
    expect(refusalOf(() => openDispute({ ...given, amountMinor: 0.5 }, now))).toBe('dispute.amount_invalid')
    expect(refusalOf(() => openDispute(given, { ...now, ventureType: 'BPO' }))).toBe('venture.wrong_type')
  })

  const STEPS = DISPUTE_STATUSES.flatMap((from) => DISPUTE_STATUSES.map((status) => [from, status] as const))
  it.each(STEPS)('goes from %s to %s only as the table says, and stays where it is without a word', (from, status) => {
    const dispute = thatIs(from)
    const step = () => to(dispute, status, later, { reason: 'Again' })
    if (from === status && from !== 'OPEN') {
      expect(step()).toEqual({ next: dispute, events: [] })
    } else if (DISPUTE_TRANSITIONS[from][status]) {
      expect(step().next).toMatchObject({ status, version: dispute.version + 1 })
      expect(step().events).toHaveLength(1)
    } else if (status !== 'OPEN') {
      expect(refusalOf(step)).toBe('dispute.illegal_step')
    }
    expect(refusalOf(() => to(voidDispute(dispute, { reason: 'Twice' }, now).next, 'WON'))).toBe('dispute.voided')
  })

  it('H-09 is first decided once: whatever a new stage decides is told as no first outcome', () => {
    const won = to(open(), 'WON')
    const again = to(won.next, 'IN_PROGRESS', later, { reason: 'The bank appealed' })
    const lost = to(again.next, 'LOST', later)
    expect(won.events[0]?.facts).toMatchObject({ first: true, outcome: 'WON' })
    expect(lost.events[0]?.facts).toMatchObject({ first: false, outcome: 'LOST' })
    expect(lost.next).toMatchObject({
      firstOutcome: 'WON',
      firstDecidedBy: 'luis',
      firstDecidedOn: '2026-06-17',
      decidedBy: 'tessa',
      decidedOn: '2026-06-20',
      stage: 'REPRESENTMENT',
    })
    expect(lost.events[0]?.days).toEqual(['2026-06-17', '2026-06-20'])
    const closed = to(open(), 'CLOSED_NO_ACTION')
    expect(closed.events[0]?.facts).toMatchObject({ first: false })
    expect(closed.next.firstOutcome).toBeNull()
  })

  it('names the days of the decision that a new stage takes away', () => {
    const won = to({ ...open(), openedOn: '2026-06-01' }, 'WON', later).next
    expect(to(won, 'IN_PROGRESS', later, { reason: 'Again' }).events[0]?.days).toEqual(['2026-06-01', '2026-06-20'])
  })

  it('recovers all of what is won, nothing of what is lost and something unknown of what is closed', () => {
    const recovered = (status: DisputeStatus, more: object = {}) => to(open(), status, now, more).next.recoveredMinor
    expect([recovered('WON'), recovered('LOST'), recovered('CLOSED_NO_ACTION')]).toEqual([400_00, 0, null])
    expect([recovered('WON', { recoveredMinor: null }), recovered('LOST', { recoveredMinor: 5 })]).toEqual([null, 5])
    expect(refusalOf(() => recovered('WON', { recoveredMinor: 400_01 }))).toBe('dispute.recovered_too_much')
    expect(refusalOf(() => recovered('WON', { decidedOn: '2026-06-18' }))).toBe('dispute.decided_in_future')
  })

  it('is reopened in each later stage, in the next when none is said, and never after the last', () => {
    for (const stage of DISPUTE_STAGES) {
      const decided = { ...to(open(), 'LOST').next, stage }
      const into = (wanted?: string) => () =>
        to(decided, 'IN_PROGRESS', later, { reason: 'Again', ...(wanted && { stage: wanted }) }).next.stage
      const possible = laterStages(stage)
      if (possible.length === 0) expect(refusalOf(into())).toBe('dispute.last_stage')
      else expect(into()()).toBe(possible[0])
      for (const wanted of DISPUTE_STAGES)
        expect(refusalOf(into(wanted)) === null, `${stage} ${wanted}`).toBe(stageNumber(wanted) > stageNumber(stage))
    }
  })

  it('offers what the table allows, and nothing of a void one', () => {
    expect(nextDisputeSteps(open())).toEqual(['start', 'submit', 'win', 'lose', 'close', 'void'])
    expect(nextDisputeSteps(thatIs('WON'))).toEqual(['reopen', 'void'])
    expect(nextDisputeSteps({ ...thatIs('WON'), stage: 'ARBITRATION' })).toEqual(['void'])
    expect(nextDisputeSteps(thatIs('CLOSED_NO_ACTION'))).toEqual(['void'])
    expect(nextDisputeSteps(voidDispute(open(), { reason: 'Twice' }, now).next)).toEqual([])
  })

  it('counts evidence by the number that is said, so that the same request counts once', () => {
    const sent = submitEvidence(open(), { number: 1 }, now).next
    expect(sent).toMatchObject({ status: 'IN_PROGRESS', submissionCount: 1, submittedAt: now.at })
    expect(submitEvidence(sent, { number: 1 }, later)).toEqual({ next: sent, events: [] })
    expect(refusalOf(() => submitEvidence(sent, { number: 3 }, later))).toBe('record.changed')
    expect(refusalOf(() => submitEvidence(thatIs('WON'), { number: 1 }, later))).toBe('dispute.over')
  })
})

describe('an edit of a dispute', () => {
  const amend = (dispute: HotelDispute, change: object) =>
    amendDispute(dispute, { version: dispute.version, ...change }, later)

  it('changes nothing when it says nothing new, whatever version it was made with', () => {
    expect(amendDispute(open(), { version: 99, amountMinor: 400_00 }, later)).toEqual({ next: open(), events: [] })
    expect(refusalOf(() => amendDispute(open(), { version: 99, amountMinor: 1 }, later))).toBe('record.changed')
  })

  it('names what changed before and after, and the days of both', () => {
    const { events } = amend(open(), { openedOn: '2026-06-10', guestName: 'Ida' })
    expect(events[0]).toMatchObject({
      days: ['2026-06-10', '2026-06-17'],
      facts: {
        changes: {
          openedOn: { before: '2026-06-17', after: '2026-06-10' },
          guestName: { before: null, after: 'Ida' },
        },
      },
    })
  })

  it('asks for evidence anew in a later stage, by its own date', () => {
    const sent = submitEvidence(open({ evidenceDueOn: '2026-06-25' }), { number: 1 }, now).next
    expect(amend(sent, { stage: 'REPRESENTMENT' }).next).toMatchObject({ submittedAt: null, evidenceDueOn: null })
    const dated = amend(sent, { stage: 'REPRESENTMENT', evidenceDueOn: '2026-07-09' }).next
    expect(dated).toMatchObject({ submittedAt: null, evidenceDueOn: '2026-07-09', submissionCount: 1 })
    const corrected = amend(sent, { stage: 'INQUIRY' }).next
    expect(corrected).toMatchObject({ submittedAt: now.at, evidenceDueOn: '2026-06-25' })
    expect(amend(sent, { guestName: 'Ann' }).next.submittedAt).toBe(now.at)
  })

  it('keeps whose it was when it was first decided', () => {
    const owned = to(open({ ownerId: 'luis' as UserId }), 'WON').next
    expect(amend(owned, { ownerId: 'dan' }).next).toMatchObject({ ownerId: 'dan', firstOwnerId: 'luis' })
    const nobodys = to(open(), 'WON').next
    expect(amend(nobodys, { ownerId: 'dan' }).next.firstOwnerId).toBeNull()
  })

  it('corrects a stage until it was decided once; afterwards the stage only moves on', () => {
    expect(amend(open(), { stage: 'INQUIRY' }).next.stage).toBe('INQUIRY')
    expect(refusalOf(() => amend(thatIs('LOST'), { stage: 'ARBITRATION' }))).toBe('dispute.stage_decided')
    const again = to(thatIs('LOST'), 'IN_PROGRESS', later, { reason: 'Again' }).next
    expect(refusalOf(() => amend(again, { stage: 'INQUIRY' }))).toBe('dispute.stage_decided')
    expect(amend(again, { stage: 'ARBITRATION' }).next.stage).toBe('ARBITRATION')
  })

  it('keeps what came of it for the time when it is decided, and the order of its days', () => {
    expect(refusalOf(() => amend(open(), { outcomeNotes: 'Won' }))).toBe('dispute.not_decided')
    const won = thatIs('WON')
    expect(amend(won, { recoveredMinor: 1 }).next.recoveredMinor).toBe(1)
    expect(refusalOf(() => amend(won, { amountMinor: 1 }))).toBe('dispute.recovered_too_much')
    expect(refusalOf(() => amend(won, { openedOn: '2026-06-19' }))).toBe('dispute.decided_before_opening')
  })
})
