import { expect, test } from 'vitest'
import { daysWords, inOrder, type PlanVersion, standingOf } from './version-words.ts'

const version = (number: number, change: Partial<PlanVersion> = {}): PlanVersion => ({
  id: `v${number}`,
  planId: 'plan',
  number,
  status: 'PUBLISHED',
  version: 1,
  startsOn: '2026-01-01',
  endsOn: null,
  publishedAt: null,
  isOwn: false,
  rules: [],
  examples: [],
  can: {},
  ...change,
})

test('a version is in force from its first day to its last', () => {
  const of = (change: Partial<PlanVersion>) => standingOf(version(1, change), '2026-06-18')
  expect(of({})).toBe('now')
  expect(of({ startsOn: '2026-06-18', endsOn: '2026-06-18' })).toBe('now')
  expect(of({ endsOn: '2026-06-17' })).toBe('past')
  expect(of({ startsOn: '2026-06-19' })).toBe('later')
  expect(of({ status: 'DRAFT' })).toBe('draft')
})

test('what is in force stands first, then what is to come, drafts and the past, the newest first', () => {
  const versions = [
    version(5, { status: 'DRAFT' }),
    version(4, { status: 'DRAFT' }),
    version(3, { startsOn: '2026-07-01' }),
    version(2, { endsOn: '2026-06-30' }),
    version(1, { endsOn: '2026-03-31' }),
  ]
  expect(inOrder(versions, '2026-06-18').map(({ number }) => number)).toEqual([2, 3, 5, 4, 1])
})

test('the days of a version are told in words', () => {
  expect(daysWords(version(1))).toBe('from 1 January 2026')
  expect(daysWords(version(1, { endsOn: '2026-06-30' }))).toBe('1 January 2026 to 30 June 2026')
})
