import { describe, expect, it } from 'vitest'
import { may } from './decide.ts'
import type { Permission } from './permissions.ts'
import type { AccessRole, JobRole } from './roles.ts'

const asked = (permission: Permission, role: AccessRole, allow: boolean, jobRole: JobRole | null = null) => ({
  groupRole: null,
  membership: { role, jobRole },
  permission,
  overrides: [{ permission, role, allow }],
})

describe('A-13 a venture’s own setting decides from the next question on', () => {
  it('gives a role what the matrix does not', () => {
    expect(may(asked('freight.correct', 'TEAM_LEAD', true))).toBe(true)
  })

  it('takes from a role what the matrix gives, by role or by job', () => {
    expect(may(asked('freight.correct', 'FINANCE', false))).toBe(false)
    expect(may(asked('freight.write', 'EMPLOYEE', false, 'DISPATCH'))).toBe(false)
  })

  it('touches no other role and no other permission', () => {
    const overrides = [{ permission: 'freight.correct', role: 'FINANCE', allow: false }] as const
    const finance = { groupRole: null, membership: { role: 'FINANCE', jobRole: null } } as const
    const manager = { groupRole: null, membership: { role: 'OFFICE_MANAGER', jobRole: null } } as const
    expect(may({ ...manager, permission: 'freight.correct', overrides })).toBe(true)
    expect(may({ ...finance, permission: 'bpo.correct', overrides })).toBe(true)
  })
})

describe('what no venture can set', () => {
  it('does not take anything from a group role', () => {
    expect(may({ ...asked('freight.read', 'EMPLOYEE', false), groupRole: 'COO' })).toBe(true)
  })

  it('does not hand out what belongs to the group', () => {
    expect(may(asked('ventures.manage', 'VENTURE_HEAD', true))).toBe(false)
    expect(may(asked('admin.audit', 'VENTURE_HEAD', true))).toBe(false)
  })

  it('does not open a contractor’s eyes beyond what is assigned', () => {
    expect(may(asked('briefing.read', 'CONTRACTOR', true))).toBe(false)
    expect(may({ ...asked('freight.correct', 'CONTRACTOR', true), relation: { assignedToMe: true } })).toBe(true)
  })

  it('does not let anyone publish their own plan version, nor take away one’s own pay', () => {
    expect(may({ ...asked('incentives.plan_publish', 'EMPLOYEE', true), relation: { self: true } })).toBe(false)
    expect(may({ ...asked('incentives.read_person', 'EMPLOYEE', false), relation: { self: true } })).toBe(true)
  })
})
