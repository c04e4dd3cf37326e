import { describe, expect, it } from 'vitest'
import { amendSubscription } from './amend-subscription.ts'
import { monthlyMinor } from './billing-interval.ts'
import { cancelSubscription } from './cancel-subscription.ts'
import { changeTerms } from './change-terms.ts'
import { moveSubscription } from './move-subscription.ts'
import { mrrOf } from './mrr-of.ts'
import { nextSubscriptionSteps } from './next-subscription-steps.ts'
import { startSubscription } from './start-subscription.ts'
import { SUBSCRIPTION_STATUSES, SUBSCRIPTION_TRANSITIONS } from './subscription-status.ts'
import { NEW, NOON, started } from './testing/sample-subscriptions.ts'
import { voidSubscription } from './void-subscription.ts'

const cancelled = () => cancelSubscription(started(), { on: '2026-06-01', reason: 'PRICE' }, NOON).next
const paused = () => moveSubscription(started(), { status: 'PAUSED', on: '2026-06-01' }, NOON).next

describe('the price of a month', () => {
  it.each([
    [{ amountMinor: 49_00, interval: 'MONTH', seats: 3 }, 147_00],
    [{ amountMinor: 1_200_00, interval: 'YEAR', seats: 1 }, 100_00],
    [{ amountMinor: 100_00, interval: 'YEAR', seats: 1 }, 8_33],
    [{ amountMinor: 100_00, interval: 'QUARTER', seats: 1 }, 33_33],
    // Rounded once for all seats: 7 × 10.00 ÷ 12 is 5.83, not 7 × 0.83.
    [{ amountMinor: 10_00, interval: 'YEAR', seats: 7 }, 5_83],
    // A tie goes to the even one.
    [{ amountMinor: 6, interval: 'YEAR', seats: 1 }, 0],
    [{ amountMinor: 18, interval: 'YEAR', seats: 1 }, 2],
    [{ amountMinor: 5_000_00, interval: 'ONE_OFF', seats: 1 }, 0],
  ] as const)('of %j is %i', (price, minor) => {
    expect(monthlyMinor(price)).toBe(minor)
  })

  it('is paid by what is active, not by trials, pauses and what is cancelled', () => {
    expect(mrrOf(started())).toBe(100_00)
    expect(mrrOf(started({ isTrial: true }))).toBe(0)
    expect(mrrOf(paused())).toBe(0)
    expect(mrrOf(cancelled())).toBe(0)
  })
})

describe('a subscription', () => {
  it('starts only in a SaaS venture, not in the future, at a price that can be', () => {
    expect(() => startSubscription(NEW, { ...NOON, ventureType: 'BPO' })).toThrow('Only SaaS ventures')
    expect(() => started({ startedOn: '2026-06-19' })).toThrow('still to come')
    expect(() => started({ amountMinor: -1 })).toThrow('Enter the price')
    expect(() => started({ amountMinor: 1_000_000_000_000, seats: 2 })).toThrow('Enter the price')
    expect(() => started({ seats: 0 })).toThrow('seats')
    expect(started({ startedOn: undefined }).startedOn).toBe('2026-06-18')
  })

  it('has an end of trial only while it is on trial', () => {
    expect(() => started({ trialEndsOn: '2026-06-30' })).toThrow('Only a trial')
    expect(() => started({ isTrial: true, trialEndsOn: '2026-05-09' })).toThrow('first day or later')
    expect(started({ isTrial: true, trialEndsOn: '2026-06-30' }).trialEndsOn).toBe('2026-06-30')
  })

  it('moves only along its table, and says how to go on', () => {
    for (const from of SUBSCRIPTION_STATUSES)
      for (const to of ['ACTIVE', 'PAUSED'] as const) {
        const moved = () => moveSubscription({ ...started(), status: from }, { status: to }, NOON)
        if (from === to) expect(moved().events).toEqual([])
        else if (SUBSCRIPTION_TRANSITIONS[from][to]) expect(moved().next.status).toBe(to)
        else expect(moved).toThrow(/cannot become/)
      }
  })

  it('begins each change on a day that is neither to come nor before the last change', () => {
    expect(() => moveSubscription(paused(), { status: 'ACTIVE', on: '2026-05-31' }, NOON)).toThrow('2026-06-01')
    expect(() => moveSubscription(paused(), { status: 'ACTIVE', on: '2026-06-19' }, NOON)).toThrow('still to come')
    expect(moveSubscription(paused(), { status: 'ACTIVE', on: '2026-06-01' }, NOON).next.changedOn).toBe('2026-06-01')
  })

  it('pays what was agreed last when it comes back', () => {
    const back = moveSubscription(cancelled(), { status: 'ACTIVE' }, NOON)
    expect(back.events[0]).toMatchObject({
      type: 'saas.subscription_reactivated',
      days: ['2026-06-18'],
      facts: { mrr: { minor: 100_00 }, mrrBefore: { minor: 0 } },
    })
    expect(back.next).toMatchObject({ cancelledOn: null, cancelReason: null, cancelNote: null })
  })

  it('is upgraded and downgraded by the same change, once, by who saw its version', () => {
    const up = changeTerms(started(), { version: 1, on: '2026-06-10', amountMinor: 150_00, seats: 2 }, NOON)
    expect(up.next).toMatchObject({ amountMinor: 150_00, seats: 2, changedOn: '2026-06-10', version: 2 })
    expect(up.events[0]).toMatchObject({
      days: ['2026-06-10'],
      facts: { mrrBefore: { minor: 100_00 }, mrr: { minor: 300_00 } },
    })
    expect(changeTerms(up.next, { version: 1, amountMinor: 150_00, seats: 2 }, NOON).events).toEqual([])
    expect(() => changeTerms(up.next, { version: 1, amountMinor: 90_00 }, NOON)).toThrow('Somebody changed')
    expect(() => changeTerms(cancelled(), { version: 2, amountMinor: 90_00 }, NOON)).toThrow('Reactivate it first')
  })
})

describe('a cancellation', () => {
  it('keeps why, and what was offered in vain', () => {
    const offer = { text: 'Three months at half price', isAccepted: false }
    const { next, events } = cancelSubscription(started(), { reason: 'COMPETITOR', offer }, NOON)
    expect(next).toMatchObject({ status: 'CANCELLED', cancelledOn: '2026-06-18', cancelReason: 'COMPETITOR' })
    expect(events[0]).toMatchObject({ type: 'saas.subscription_cancelled', facts: { offer, mrr: { minor: 0 } } })
  })

  it('does not happen when the offer is accepted', () => {
    const offer = { text: 'Three months at half price', isAccepted: true }
    const { next, events } = cancelSubscription(started(), { reason: 'PRICE', offer }, NOON)
    expect(mrrOf(next)).toBe(100_00)
    const facts = { reason: 'PRICE', offer, on: '2026-06-18' }
    expect(events[0]).toMatchObject({ type: 'saas.subscription_saved', facts, days: ['2026-06-18'] })
    expect(next.changedOn).toBe('2026-05-10')
  })

  it('for another reason says which, and happens once', () => {
    expect(() => cancelSubscription(started(), { reason: 'OTHER', note: ' ' }, NOON)).toThrow('why they leave')
    expect(cancelSubscription(cancelled(), { reason: 'SERVICE' }, NOON).events).toEqual([])
  })
})

describe('what was entered by mistake', () => {
  it('counts nowhere since its start, and takes no further step', () => {
    const { next, events } = voidSubscription(paused(), { reason: 'Entered twice' }, NOON)
    expect(events[0]?.days).toEqual(['2026-05-10'])
    expect(nextSubscriptionSteps(next)).toEqual([])
    expect(() => moveSubscription(next, { status: 'ACTIVE' }, NOON)).toThrow('is void')
    expect(voidSubscription(next, { reason: 'Again' }, NOON).events).toEqual([])
  })

  it('needs a reason; a reference is corrected without one', () => {
    expect(() => voidSubscription(started(), { reason: ' ' }, NOON)).toThrow('Give a reason')
    const amended = amendSubscription(started(), { version: 1, reference: 'sub_41' }, NOON)
    expect(amended.next).toMatchObject({ reference: 'sub_41', version: 2 })
    expect(amended.next.changedOn).toBe('2026-05-10')
  })
})
