import { expect, test } from 'vitest'
import { daysWords, gapOf, gapWords, inOrder, type PlanVersion, standingOf } from './version-words.ts'

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

test('days that no version pays for are told, from the first of them', () => {
  const today = '2026-06-18'
  const words = (...versions: PlanVersion[]) => {
    const gap = gapOf(versions, today)
    return gap && gapWords(gap, today)
  }
  const first = version(1, { endsOn: '2026-06-09' })
  const three = version(2, { startsOn: '2026-06-10', endsOn: '2026-06-12' })
  expect(words(first, three)).toBe('From 13 June nobody is paid by this plan')
  expect(words(version(1, { endsOn: '2026-06-30' }))).toBe('From 1 July nobody is paid by this plan')
  expect(words(version(1, { endsOn: '2026-12-31' }))).toBe('From 1 January 2027 nobody is paid by this plan')
  expect(words(version(3, { startsOn: '2026-07-01' }), first, three)).toBe(
    'From 13 June to 30 June nobody is paid by this plan',
  )
})

test('a plan has no such days while its versions follow each other, nor before it has begun, and a draft fills none', () => {
  const today = '2026-06-18'
  const open = version(3, { startsOn: '2026-07-01' })
  expect(gapOf([version(1)], today)).toBeNull()
  expect(gapOf([version(1, { endsOn: '2026-06-30' }), open], today)).toBeNull()
  expect(gapOf([open], today)).toBeNull()
  const draft = version(4, { status: 'DRAFT', startsOn: '2026-07-01' })
  expect(gapOf([version(1, { endsOn: '2026-06-30' }), draft], today)).toEqual({ from: '2026-07-01', to: null })
})
