import { expect, it } from 'vitest'
import { accessibleSections } from './sections.ts'

const COMMON = ['command_center', 'operations', 'incentives', 'gamification']

it.each([
  ['LOGISTICS', 'freight'],
  ['TRANSPORT', 'freight'],
  ['HOSPITALITY', 'hotel'],
  ['BPO', 'bpo'],
  ['SAAS', 'saas'],
  ['HOLDINGS', 'holdings'],
] as const)('a member of a venture of type %s gets %s beside what everyone gets', (type, section) => {
  const sections = accessibleSections({ groupRole: null, ventureTypes: [type] })
  expect([...sections].sort()).toEqual([...COMMON, section].sort())
})

it('two freight ventures are one section', () => {
  expect(accessibleSections({ groupRole: null, ventureTypes: ['LOGISTICS', 'TRANSPORT'] })).toEqual([
    'command_center',
    'operations',
    'freight',
    'incentives',
    'gamification',
  ])
})

it('somebody without ventures gets what everyone gets', () => {
  expect(accessibleSections({ groupRole: null, ventureTypes: [] })).toEqual(COMMON)
})

it.each(['CEO', 'ADMIN', 'COO', 'AUDITOR'] as const)('%s gets the admin section', (groupRole) => {
  expect(accessibleSections({ groupRole, ventureTypes: [] })).toEqual([...COMMON, 'admin'])
})
