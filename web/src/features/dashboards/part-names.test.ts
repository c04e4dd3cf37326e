import { expect, test } from 'vitest'
import { partNames } from './part-names.ts'

const part = (firstDay: string, lastDay = firstDay) => ({ firstDay, lastDay })

test('days are numbers below the axis, and the first of another month names it', () => {
  const names = partNames([part('2026-05-30'), part('2026-05-31'), part('2026-06-01')], 'day')
  expect(names.map(({ short }) => short)).toEqual(['30', '31', '1 Jun'])
  expect(names[2]?.name).toBe('Mon 1 June')
})

test('a week is named by its days, also by those that the range cuts off', () => {
  const [week] = partNames([part('2026-06-14', '2026-06-18')], 'week')
  expect(week).toEqual({ key: '2026-06-14', name: '14 to 18 June 2026', short: '14 Jun' })
})

test('a month is a month', () => {
  expect(partNames([part('2026-06-01', '2026-06-18')], 'month')[0]).toMatchObject({ name: 'June 2026', short: 'Jun' })
})
