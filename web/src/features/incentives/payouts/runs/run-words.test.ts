import { describe, expect, it } from 'vitest'
import { progressShare, progressWords, runState, waitingWords } from './run-words.ts'

const none = { DRAFT: 0, APPROVED: 0, PAID: 0, RETURNED: 0, VOIDED: 0 }

describe('where a run stands', () => {
  it.each([
    ['MAKING', { ...none, DRAFT: 3 }, 'Being made'],
    ['FAILED', { ...none, DRAFT: 3 }, 'Failed'],
    ['MADE', { ...none, DRAFT: 1, APPROVED: 5 }, 'To approve'],
    ['MADE', { ...none, APPROVED: 1, PAID: 5 }, 'To pay'],
    ['MADE', { ...none, RETURNED: 1, PAID: 5 }, 'Returned'],
    ['MADE', { ...none, PAID: 5, VOIDED: 2 }, 'Paid'],
    ['MADE', { ...none, VOIDED: 2 }, 'Void'],
    ['MADE', none, 'Empty'],
  ] as const)('%s with %o is “%s”: the first thing that somebody has to do', (status, counts, words) => {
    expect(runState({ status, counts }).words).toBe(words)
  })

  it('names what waits, and nothing when nothing does', () => {
    expect(waitingWords({ ...none, DRAFT: 1, APPROVED: 12, RETURNED: 1 })).toBe(
      '1 draft to approve, 12 approved to pay, 1 returned by the bank',
    )
    expect(waitingWords({ ...none, PAID: 9 })).toBeNull()
  })

  it('knows no share before the people are counted, and is whole where there is nobody', () => {
    expect(progressShare({ done: 0, of: null })).toBeNull()
    expect(progressShare({ done: 0, of: 0 })).toBe(1)
    expect(progressShare({ done: 3, of: 12 })).toBe(0.25)
    expect(progressWords({ done: 3, of: 12 })).toBe('3 of 12 people')
    expect(progressWords({ done: 1, of: null })).toBe('1 person so far')
  })
})
