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
  const sections = accessibleSections({ ventureTypes: [type], administers: false })
  expect([...sections].sort()).toEqual([...COMMON, section].sort())
})

it('two freight ventures are one section', () => {
  expect(accessibleSections({ ventureTypes: ['LOGISTICS', 'TRANSPORT'], administers: false })).toEqual([
    'command_center',
    'operations',
    'freight',
    'incentives',
    'gamification',
  ])
})

it('somebody without ventures gets what everyone gets', () => {
  expect(accessibleSections({ ventureTypes: [], administers: false })).toEqual(COMMON)
})

it('whoever administers something gets the admin section', () => {
  expect(accessibleSections({ ventureTypes: [], administers: true })).toEqual([...COMMON, 'admin'])
})
