import { expect, it } from 'vitest'
import { matching } from './matching.ts'

const northline = {
  ventureId: 'nl',
  ventureName: 'Northline Freight',
  role: 'EMPLOYEE',
  jobRole: 'SALES',
  permissions: [
    { permission: 'freight.read', what: 'see loads', holds: 'all', reason: 'Employee may do this.' },
    { permission: 'incentives.read_person', what: 'see the pay of others', holds: 'some', reason: 'Your reports.' },
    { permission: 'kpi.targets', what: 'set targets', holds: 'none', reason: 'Venture head may do this.' },
  ],
} as const
const ventures = [{ ...northline, permissions: [...northline.permissions] }]
const shown = (text: string, withRefused = false) =>
  matching(ventures, text, withRefused).flatMap(({ permissions }) => permissions.map(({ what }) => what))

it('what is refused stays away until it is asked for', () => {
  expect(shown('')).toEqual(['see loads', 'see the pay of others'])
  expect(shown('', true)).toHaveLength(3)
})

it('every word has to be found, in what it is, why, or where', () => {
  expect(shown('pay northline')).toEqual(['see the pay of others'])
  expect(shown('pay loads')).toEqual([])
})

it('a venture without a hit goes, one without any permission stays while nothing is searched', () => {
  expect(matching(ventures, 'hotel', false)).toEqual([])
  expect(matching([{ ...northline, permissions: [] }], '', false)).toHaveLength(1)
})
