import { expect, it } from 'vitest'
import { toText } from '../../kernel/index.ts'
import { june, metricDay } from '../testing/fold-input.ts'
import { personDays } from './person-days.ts'
import { prepareFold } from './prepare-fold.ts'

it('adds rows of one day and measure, numerators and denominators apart', () => {
  const nights = metricDay({ day: '2026-06-01', metricKey: 'occupancy', numerator: '60', denominator: '100', rows: 2 })
  const input = june([], [nights, { ...nights, numerator: '19.5', denominator: '40', unmeasured: 1 }])
  const sum = personDays(prepareFold(input), input).own.rows.get('occupancy')?.get('2026-06-01')
  expect(sum && [toText(sum.numerator), toText(sum.denominator), sum.rows, sum.unmeasured]).toEqual([
    '79.5',
    '140',
    4,
    1,
  ])
})

it('knows every job role of a day on which memberships overlap', () => {
  const memberships = [
    { startsOn: '2026-06-29', endsOn: null, jobRole: 'SALES' },
    { startsOn: '2026-06-30', endsOn: '2026-06-30', jobRole: 'CSR' },
  ]
  const input = june([], [], { memberships, from: '2026-06-28' })
  const { days } = personDays(prepareFold(input), input)
  expect(days.map(({ today, roles }) => [today.day, roles])).toEqual([
    ['2026-06-29', ['SALES']],
    ['2026-06-30', ['SALES', 'CSR']],
  ])
})
