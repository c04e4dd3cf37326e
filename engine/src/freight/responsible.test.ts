import { expect, it } from 'vitest'
import type { CreditRole } from './credits.ts'
import { responsibleFor } from './responsible.ts'

const credit = (role: CreditRole, name: string) => ({ role, name })

it.each([
  [['SALES', 'CSR', 'CARRIER_TEAM', 'DISPATCH'], 'DISPATCH'],
  [['SALES', 'CSR', 'CARRIER_TEAM'], 'CARRIER_TEAM'],
  [['SALES', 'CSR'], 'CSR'],
  [['SALES'], 'SALES'],
] as const)('of people credited as %s, those of %s are responsible', (roles, asked) => {
  const credits = roles.flatMap((role) => [credit(role, 'Ana'), credit(role, 'Luis')])
  expect(responsibleFor(credits)).toEqual([credit(asked, 'Ana'), credit(asked, 'Luis')])
})

it('nobody is responsible for a load that nobody is credited on', () => {
  expect(responsibleFor([])).toEqual([])
})
