import type { MyNews } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { newsLines } from './news-lines.ts'

const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`
const told = (n: number, title: string) => ({
  id: id(n),
  ventureId: id(9),
  title,
  path: '/points',
  at: '2026-06-18T13:12:00Z',
})
const QUIET: MyNews = {
  asOf: '2026-06-18T13:12:00Z',
  since: '2026-06-17T13:12:00Z',
  tasks: { count: 0, items: [] },
  told: { count: 0, items: [] },
  points: null,
  pay: [],
  changes: 0,
}
const texts = (news: Partial<MyNews>) => newsLines({ ...QUIET, ...news }).map(({ text }) => text)

test('nothing happened: no line, also of points that came and went', () => {
  expect(texts({})).toEqual([])
  expect(texts({ points: 0 })).toEqual([])
})

test('what was said comes first, and what is not shown is counted', () => {
  const tasks = { count: 5, items: [told(1, 'A task is yours: Call Tejas')] }
  expect(texts({ tasks, told: { count: 1, items: [told(2, 'Tejas answered')] }, changes: 1 })).toEqual([
    'A task is yours: Call Tejas',
    'Tejas answered',
    '4 other notifications',
    '1 change by others to loads credited to you',
  ])
  expect(texts({ told: { count: 100, items: [told(2, 'Tejas answered')] } })[1]).toBe('99 and more other notifications')
})

test('amounts and points carry their sign', () => {
  const pay = { ventureId: id(9), ventureName: 'Northline', currency: 'USD', count: 2 }
  expect(texts({ pay: [{ ...pay, amountMinor: 1_200 }] })).toEqual([
    'Closed pay was corrected by +$12.00 in Northline (2 corrections)',
  ])
  expect(texts({ pay: [{ ...pay, amountMinor: -1_200 }], points: -25 })).toEqual([
    'Closed pay was corrected by −$12.00 in Northline (2 corrections)',
    '−25 points by what others did',
  ])
})
