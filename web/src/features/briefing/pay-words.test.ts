import { expect, test } from 'vitest'
import { payWords } from './pay-words.ts'

test.each([
  [{ kind: 'waiting', isOwn: false, count: 12 }, '12 payouts wait to be approved'],
  [{ kind: 'approved', isOwn: false, count: 1 }, '1 payout was approved'],
  [{ kind: 'paid', isOwn: true, count: 1 }, 'Your pay was paid'],
  [{ kind: 'payable', isOwn: false, count: 3 }, '3 payouts wait to be paid'],
  [{ kind: 'returned', isOwn: false, count: 2 }, '2 payouts came back from the bank'],
  [{ kind: 'overdue', isOwn: false, count: 1 }, '1 dispute is past the day of the answer'],
  [{ kind: 'overdue', isOwn: true, count: 2 }, '2 disputes are past the day of the answer'],
] as const)('%j', (news, words) => {
  expect(payWords(news)).toBe(words)
})
