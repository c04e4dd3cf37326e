import { describe, expect, it } from 'vitest'
import type { UserId } from '../kernel/index.ts'
import { type DisputeNews, disputeItems } from './dispute-items.ts'

const dispute: DisputeNews = {
  id: 'd1',
  hotelName: 'Harbor House',
  kind: 'CHARGEBACK',
  reference: 'CB-77',
  amount: { minor: 45_000, currency: 'USD' },
  recoveredMinor: null,
  openedOn: '2026-06-01',
  evidenceDueOn: '2026-06-26',
  submittedOn: null,
  status: 'OPEN',
  stage: 'CHARGEBACK',
  decidedOn: null,
  ownerId: 'ana' as UserId,
}

/** What stands: its kind, from which day to which, and when it was put out. */
const standing = (change: Partial<DisputeNews> = {}) =>
  disputeItems({ ...dispute, ...change }).flatMap(({ item, resolvedOn }) =>
    item === null ? [] : [[item.kind, item.factDay, item.toldUntil, resolvedOn]],
  )

describe('reminders of a dispute', () => {
  it('come seven, three and one day before the acquirer’s date and past it, each until the next', () => {
    expect(standing()).toEqual([
      ['dispute_due_7', '2026-06-19', '2026-06-22', null],
      ['dispute_due_3', '2026-06-23', '2026-06-24', null],
      ['dispute_due_1', '2026-06-25', '2026-06-26', null],
      ['dispute_past_due', '2026-06-27', null, null],
    ])
    expect(disputeItems(dispute)[2]?.item).toMatchObject({
      section: 'firefront',
      severity: 'bad',
      title: { label: 'Chargeback CB-77' },
      why: 'Evidence is due on 26 June. Harbor House.',
      amount: { minor: 45_000, currency: 'USD' },
      who: 'ana',
    })
  })

  it('begin no earlier than the dispute', () => {
    expect(standing({ openedOn: '2026-06-24' })).toEqual([
      ['dispute_due_3', '2026-06-24', '2026-06-24', null],
      ['dispute_due_1', '2026-06-25', '2026-06-26', null],
      ['dispute_past_due', '2026-06-27', null, null],
    ])
  })

  it('that were told are put out when evidence goes out, and the others never needed', () => {
    expect(standing({ submittedOn: '2026-06-23' })).toEqual([
      ['dispute_due_7', '2026-06-19', '2026-06-22', '2026-06-23'],
      ['dispute_due_3', '2026-06-23', '2026-06-24', '2026-06-23'],
    ])
    expect(standing({ submittedOn: '2026-06-10' })).toEqual([])
  })

  it('of one stage are others than those of the next, so that one that was taken on does not hide the next', () => {
    const keysOf = (stage: DisputeNews['stage']) => disputeItems({ ...dispute, stage }).map(({ item }) => item?.key)
    const next = keysOf('REPRESENTMENT').slice(0, 4)
    expect(next).toHaveLength(4)
    for (const key of keysOf('CHARGEBACK').slice(0, 4)) expect(next).not.toContain(key)
  })

  it('are none without a date', () => {
    expect(standing({ evidenceDueOn: null })).toEqual([])
  })
})

describe('a decision', () => {
  it('is a win or a fire of its own day, and gone when the dispute is opened again', () => {
    const over = { evidenceDueOn: null, decidedOn: '2026-06-20' }
    expect(standing({ ...over, status: 'WON' })).toEqual([['dispute_won', '2026-06-20', null, null]])
    expect(standing({ ...over, status: 'LOST' })).toEqual([['dispute_lost', '2026-06-20', null, null]])
    expect(standing({ ...over, status: 'CLOSED_NO_ACTION' })).toEqual([])
    expect(standing({ evidenceDueOn: null, status: 'IN_PROGRESS' })).toEqual([])
  })

  it('names its item once, so that what stands now decides', () => {
    expect(disputeItems(dispute).map(({ key }) => key)).toEqual([
      'dispute_due_7_CHARGEBACK_d1',
      'dispute_due_3_CHARGEBACK_d1',
      'dispute_due_1_CHARGEBACK_d1',
      'dispute_past_due_CHARGEBACK_d1',
      'dispute_lost_d1',
      'dispute_won_d1',
    ])
  })
})
