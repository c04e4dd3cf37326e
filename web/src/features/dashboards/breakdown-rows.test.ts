import { expect, test } from 'vitest'
import { breakdownRows } from './breakdown-rows.ts'

const row = (label: string) => ({ label })

test('what does not stand alone is summed in one row that says how many it is', () => {
  const breakdown = { rows: [row('Cordova')], rest: row('14 more'), restCount: 14 }
  expect(breakdownRows(breakdown, 'customer', 'customers').map(({ label }) => label)).toEqual([
    'Cordova',
    'Other 14 customers',
  ])
  expect(breakdownRows({ ...breakdown, restCount: 1 }, 'person', 'people').at(-1)?.label).toBe('1 other person')
  expect(breakdownRows({ ...breakdown, rest: null, restCount: 0 }, 'lane', 'lanes')).toHaveLength(1)
})
