import { expect, test } from 'vitest'
import { type DisputeFound, type ReviewFound, standingDispute, standingReview, type Telling } from './hotel-items.ts'

const NOW = '2026-06-18T14:00:00.000Z'
const telling: Telling = {
  settings: { critical: null, liveFrom: null },
  stored: new Set(),
  toldAt: [NOW],
}
const review: ReviewFound = {
  id: 'r1',
  zone: 'America/New_York',
  news: {
    id: 'r1',
    hotelName: 'Harbor House',
    source: 'GOOGLE',
    scorePercent: '20',
    isNegative: true,
    receivedAt: '2026-06-17T14:00:00.000Z',
    receivedOn: '2026-06-17',
    respondedOn: null,
  },
}
const dispute: DisputeFound = {
  id: 'd1',
  zone: 'America/New_York',
  news: {
    id: 'd1',
    hotelName: 'Harbor House',
    kind: 'CHARGEBACK',
    reference: null,
    amount: { minor: 100, currency: 'USD' },
    recoveredMinor: null,
    openedOn: '2026-06-01',
    evidenceDueOn: '2026-07-10',
    submittedOn: null,
    status: 'OPEN',
    stage: 'CHARGEBACK',
    decidedOn: null,
    ownerId: null,
    firstDecidedAt: null,
    firstDecidedOn: null,
  },
}

const told = (given: Partial<Telling>) => standingReview(review, { ...telling, ...given }).map(({ key }) => key)

test('a review of the day before is told; one that was older when it was recorded is not, unless it stands already', () => {
  expect(told({})).toEqual(['review_negative_r1'])
  expect(told({ toldAt: ['2026-06-19T14:00:00.000Z'] })).toEqual([])
  expect(told({ toldAt: ['2026-06-19T14:00:00.000Z', NOW] })).toEqual(['review_negative_r1'])
  expect(told({ toldAt: [], stored: new Set(['review_negative_r1']) })).toEqual(['review_negative_r1'])
})

test('nothing is told of days before the venture went live', () => {
  expect(told({ settings: { critical: null, liveFrom: '2026-06-18' } })).toEqual([])
})

test('reminders of days to come wait for their day; those that are over when they are recorded are none', () => {
  const kinds = (toldAt: string) =>
    standingDispute(dispute, { ...telling, toldAt: [toldAt] }).flatMap(({ item }) => (item ? [item.kind] : []))
  expect(kinds(NOW)).toEqual(['dispute_due_7', 'dispute_due_3', 'dispute_due_1', 'dispute_past_due'])
  expect(kinds('2026-07-08T14:00:00.000Z')).toEqual(['dispute_due_3', 'dispute_due_1', 'dispute_past_due'])
  expect(kinds('2026-08-20T14:00:00.000Z')).toEqual([])
})

test('with its stage the reminders of a dispute go, whoever took them on; those of the next stand by themselves', () => {
  const stored = new Set(['dispute_due_7_INQUIRY_d1', 'dispute_due_7_CHARGEBACK_d1', 'dispute_due_7_INQUIRY_d2'])
  const standing = standingDispute(dispute, { ...telling, stored })
  expect(standing.filter(({ isActive }) => !isActive).map(({ key }) => key)).toEqual([
    'dispute_due_7_INQUIRY_d1',
    'dispute_lost_d1',
    'dispute_won_d1',
  ])
  expect(standing.find(({ key }) => key === 'dispute_due_7_CHARGEBACK_d1')).toMatchObject({ isActive: true })
})

test('with a void record everything that is told of it goes', () => {
  expect(standingReview({ ...review, news: null }, telling)).toMatchObject([
    { key: 'review_negative_r1', isActive: false },
  ])
  const stored = new Set(['dispute_due_7_d1', 'dispute_due_7_d2'])
  expect(standingDispute({ ...dispute, news: null }, { ...telling, stored })).toMatchObject([
    { key: 'dispute_due_7_d1', isActive: false },
  ])
})
