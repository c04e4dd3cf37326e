import { describe, expect, it } from 'vitest'
import { conditionsOf } from './conditions.ts'
import { canOverride, holdsByDefault, makesDifference } from './override-effect.ts'
import { PERMISSION_WORDS } from './permission-words.ts'
import { PERMISSIONS } from './permissions.ts'
import { ACCESS_ROLES } from './roles.ts'

describe('a setting of a venture', () => {
  it('is none for what everybody may, for what belongs to the group and for what is one’s own', () => {
    expect(PERMISSIONS.filter((permission) => !canOverride(permission))).toEqual([
      'public',
      'self',
      'tasks.explain_own',
      'eod.write_own',
      'incentives.read_own',
      'incentives.dispute_own',
      'gamification.show_own',
      'ventures.manage',
      'people.accounts',
      'access.matrix',
      'access.impersonate',
      'admin.links',
      'admin.audit',
      'admin.jobs',
      'admin.operate',
    ])
  })

  it('that can be none never makes a difference', () => {
    for (const permission of PERMISSIONS.filter((each) => !canOverride(each)))
      for (const role of ACCESS_ROLES)
        expect([makesDifference(permission, role, true), makesDifference(permission, role, false)]).toEqual([
          false,
          false,
        ])
  })

  it('that says what holds anyway makes no difference, and its opposite does', () => {
    expect(makesDifference('imports.work', 'TEAM_LEAD', true)).toBe(false)
    expect(makesDifference('imports.work', 'TEAM_LEAD', false)).toBe(true)
    expect(makesDifference('imports.work', 'EMPLOYEE', false)).toBe(false)
    expect(makesDifference('imports.work', 'EMPLOYEE', true)).toBe(true)
  })

  it('takes from a role what only a job gives it', () => {
    expect(holdsByDefault('freight.write', 'EMPLOYEE')).toBe(false)
    expect(makesDifference('freight.write', 'EMPLOYEE', false)).toBe(true)
  })
})

it('a contractor holds what is for assigned records', () => {
  expect(holdsByDefault('freight.read', 'CONTRACTOR')).toBe(true)
  expect(holdsByDefault('documents.read', 'CONTRACTOR')).toBe(false)
})

describe('in words', () => {
  it('every permission is a verb phrase without a full stop', () => {
    for (const permission of PERMISSIONS) expect(PERMISSION_WORDS[permission]).toMatch(/^[A-Z][a-z]+,? .*[^.]$/)
    expect(new Set(Object.values(PERMISSION_WORDS)).size).toBe(PERMISSIONS.length)
  })

  it('what no setting lifts stands beside it', () => {
    expect(conditionsOf('people.manage')).toEqual([
      'Never for oneself: somebody else has to do it.',
      'Never in the name of another person.',
      'A contractor only with what is assigned to them.',
    ])
    expect(conditionsOf('incentives.read_own')).toEqual(['Only for one’s own records.'])
    expect(conditionsOf('incentives.read_person')).toContain('Whoever the person reports to may, at any depth.')
    expect(conditionsOf('public')).toEqual([])
  })
})
