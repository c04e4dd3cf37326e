import { expect, test } from 'vitest'
import { chartLabel, chartNote, chartTitle, type MyNumber } from './chart-words.ts'

const margin: MyNumber = {
  ventureId: '00000000-0000-7000-8000-000000000001',
  ventureName: 'Northline Freight',
  metric: 'loads_margin',
  label: 'Margin',
  format: 'money',
  currency: 'USD',
  today: null,
  month: '1340.00',
  days: [
    { day: '2026-06-15', value: '540.00' },
    { day: '2026-06-16', value: '800.00' },
    { day: '2026-06-17', value: null },
  ],
  unmeasured: 1,
}

test('the chart is told in a sentence', () => {
  expect(chartTitle(margin)).toBe('My margin by day, June')
  expect(chartLabel(margin)).toBe('Margin by day in June: $1,340.00 in 3 days, most on Tue 16 June with $800.00')
})

test('what adds nothing and what is a gap is said', () => {
  expect(chartNote(margin)).toBe('1 load has no cost yet and adds nothing. A day without a bar has no data (1 so far).')
  expect(chartNote({ ...margin, metric: 'calls', unmeasured: 2 })).toContain(
    '2 records were not measured and add nothing.',
  )
  expect(chartNote({ ...margin, days: margin.days.slice(0, 2), unmeasured: 0 })).toBe('')
})
