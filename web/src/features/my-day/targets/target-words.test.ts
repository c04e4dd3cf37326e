import type { OwnTarget } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { reachedText, targetName, targetNote } from './target-words.ts'

const calls: OwnTarget = {
  id: '00000000-0000-7000-8000-000000000009',
  ventureId: '00000000-0000-7000-8000-000000000003',
  ventureName: 'Callbridge',
  metric: 'calls',
  label: 'Calls',
  unit: 'count',
  better: 'higher',
  currency: null,
  campaign: null,
  period: 'day',
  from: '2026-06-18',
  to: '2026-06-18',
  value: '34',
  isMeasured: true,
  target: '60',
  due: '0',
  standing: 'on_track',
}
const margin: OwnTarget = {
  ...calls,
  label: 'Margin',
  unit: 'money',
  currency: 'USD',
  period: 'month',
  from: '2026-06-01',
  to: '2026-06-30',
  value: '100000',
  target: '220000.000000',
  due: '130000.000000',
  standing: 'behind',
}

test('a figure is named with its period and told with its unit', () => {
  expect([targetName(calls), reachedText(calls), targetNote(calls)]).toEqual(['Calls today', '34 of 60', ''])
  expect([targetName(margin), reachedText(margin)]).toEqual(['Margin in June', '$1,000.00 of $2,200.00'])
  expect(reachedText({ ...calls, better: 'lower' })).toBe('34 of at most 60')
})

test('who is behind reads what was due, and no data is never 0', () => {
  expect(targetNote(margin)).toBe('$1,300.00 were due before today.')
  expect(targetNote({ ...margin, standing: 'on_track' })).toBe('Until Tue 30 June.')
  expect(reachedText({ ...margin, value: null })).toBe('No data, target $2,200.00')
  expect(targetNote({ ...margin, value: null, standing: null })).toBe('Nothing was measured yet.')
  expect(targetNote({ ...calls, isMeasured: false, value: null })).toBe('This is not measured for each person.')
  expect(targetNote({ ...calls, target: null, standing: null })).toContain('Nobody works on this day')
})
