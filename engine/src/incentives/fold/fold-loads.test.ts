import { expect, it } from 'vitest'
import { june, metricDay } from '../testing/fold-input.ts'
import { BY_LOAD } from '../testing/rules.ts'
import { fold } from './fold.ts'
import type { CreditedLoad } from './fold-input.ts'

const load = (id: string, day: string, creditRole: string | null, share: string): CreditedLoad => ({
  id,
  day,
  creditRole,
  margin: '300',
  revenue: '1200',
  miles: null,
  share,
})
const LOADS = [
  load('l2', '2026-06-02', 'SALES', '0.5'),
  load('l1', '2026-06-02', 'SALES', '1'),
  load('l0', '2026-06-04', 'SALES', '0.25'),
  load('l0', '2026-06-04', 'CSR', '1'),
  load('l0', '2026-06-04', null, '1'),
]
const COUNTED = LOADS.map(({ day, creditRole, share }) =>
  metricDay({ day, creditRole, metricKey: 'loads_completed', numerator: share }),
)

it('a line keeps the loads of its period by day and id, each with what was judged', () => {
  const [first, second] = fold(june([{ ...BY_LOAD, accumulate: 'month' }], COUNTED, { loads: LOADS }))
  expect(first?.before).toEqual({ value: '0', loads: [] })
  expect(first?.toDate.loads?.map(({ id, share }) => [id, share])).toEqual([
    ['l1', '1'],
    ['l2', '0.5'],
  ])
  expect(second).toMatchObject({ amountMinor: 300, toDate: { value: '1.75' } })
  expect(second?.toDate.loads?.at(-1)).toEqual({
    id: 'l0',
    margin: '300',
    revenue: '1200',
    miles: null,
    equipment: null,
    customerId: null,
    share: '0.25',
  })
})

it('a rule for any role judges each load once, in the largest share', () => {
  const lines = fold(june([{ ...BY_LOAD, jobRole: null }], COUNTED, { loads: LOADS }))
  expect(lines.map(({ day, amountMinor }) => [day, amountMinor])).toEqual([['2026-06-04', 1200]])
})
