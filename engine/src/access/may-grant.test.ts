import { expect, it } from 'vitest'
import { mayGrant, mayGrantInGroup } from './may-grant.ts'
import { ACCESS_ROLES, GROUP_ROLES } from './roles.ts'

const granted = (granter: Parameters<typeof mayGrant>[0]) => ACCESS_ROLES.filter((role) => mayGrant(granter, role))

it('who leads the group gives every role of a venture; an auditor gives none', () => {
  const given = GROUP_ROLES.map((groupRole) => granted({ groupRole, membershipRole: null }).length)
  expect(given).toEqual([7, 7, 7, 0])
})

it('a personnel administrator gives their own role and those below, not finance and not the head', () => {
  expect(granted({ groupRole: null, membershipRole: 'HR_ADMIN' })).toEqual([
    'HR_ADMIN',
    'OFFICE_MANAGER',
    'TEAM_LEAD',
    'EMPLOYEE',
    'CONTRACTOR',
  ])
})

it('somebody without a role in the venture gives none', () => {
  expect(granted({ groupRole: null, membershipRole: null })).toEqual([])
})

it('a CEO stands over every account of the group, an administrator over all but a CEO’s, and nobody else over any', () => {
  const over = (granter: Parameters<typeof mayGrantInGroup>[0]) =>
    [...GROUP_ROLES, null].filter((role) => mayGrantInGroup(granter, role))
  expect(over('CEO')).toEqual(['CEO', 'ADMIN', 'COO', 'AUDITOR', null])
  expect(over('ADMIN')).toEqual(['ADMIN', 'COO', 'AUDITOR', null])
  expect([over('COO'), over('AUDITOR'), over(null)]).toEqual([[], [], []])
})
