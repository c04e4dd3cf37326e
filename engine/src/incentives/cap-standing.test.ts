import { expect, it } from 'vitest'
import { capStanding } from './cap-standing.ts'
import { gateStandings } from './gate-standing.ts'
import { FLAT, PERCENT } from './testing/rules.ts'

const CAPPED = { ...PERCENT, cap: { amount: '100', per: 'quarter' } }
const gated = (op: string) => ({ ...FLAT, qualification: { all: [{ metricKey: 'bpo_deals', op, value: '5' }] } })

it('a cap is used by what earlier periods earned and by what is due now', () => {
  expect(capStanding(CAPPED, { value: '1200', earned: '61.5' })).toEqual({
    amount: '100',
    per: 'quarter',
    used: '85.5',
    left: '14.5',
  })
  expect(capStanding(CAPPED, { value: '9000', earned: '61.5' })).toMatchObject({ used: '100', left: '0' })
})

it('a loss uses nothing of a cap, and a rule without one has none', () => {
  expect(capStanding({ ...CAPPED, negative: true }, { value: '-500' })).toMatchObject({ used: '0', left: '100' })
  expect(capStanding(PERCENT, { value: '1200' })).toBeNull()
})

it.each([
  ['>=', '4', '1', false],
  ['>=', '5', null, true],
  ['>', '5', '0', false],
  ['=', '3', '2', false],
  ['=', '6', null, false],
  ['<=', '6', null, false],
  ['<=', '4', null, true],
  ['<', '4', null, true],
  ['>=', null, null, false],
] as const)('a condition %s 5 at %s misses %s', (op, stands, missing, isMet) => {
  expect(gateStandings(gated(op), { value: '0', metrics: { bpo_deals: stands } })).toMatchObject([
    { stands, missing, isMet },
  ])
})
