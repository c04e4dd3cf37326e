import { describe, expect, it } from 'vitest'
import { decide, may } from './decide.ts'
import { isOfTheGroup } from './matrix.ts'
import { PERMISSIONS, type Permission } from './permissions.ts'
import { ACCESS_ROLES, GROUP_ROLES, JOB_ROLES } from './roles.ts'

const nobody = { groupRole: null, membership: null }
const employee = { groupRole: null, membership: { role: 'EMPLOYEE', jobRole: null } } as const
const contractor = (jobRole: 'DISPATCH' | 'BPO_AGENT' | null) =>
  ({ groupRole: null, membership: { role: 'CONTRACTOR', jobRole } }) as const

describe('pay and points of a person', () => {
  it.each(['incentives.read_person', 'gamification.read_person'] as const)(
    'I-19 %s is refused to a colleague and open to oneself and the managers above',
    (permission) => {
      expect(may({ ...employee, permission })).toBe(false)
      expect(may({ ...employee, permission, relation: { self: true } })).toBe(true)
      expect(may({ ...employee, permission, relation: { reportsToMe: true } })).toBe(true)
    },
  )

  it('I-20 every role reads its own incentives', () => {
    const permission = 'incentives.read_own'
    const relation = { self: true }
    for (const role of ACCESS_ROLES)
      expect(may({ groupRole: null, membership: { role, jobRole: null }, permission, relation })).toBe(true)
    for (const groupRole of GROUP_ROLES) expect(may({ groupRole, membership: null, permission, relation })).toBe(true)
    expect(may({ ...nobody, permission, relation })).toBe(true)
  })

  it('somebody else’s pay is never read as one’s own', () => {
    expect(may({ groupRole: 'CEO', membership: null, permission: 'incentives.read_own' })).toBe(false)
  })
})

describe('four eyes', () => {
  it('the author of a plan version does not publish it', () => {
    const head = { groupRole: null, membership: { role: 'VENTURE_HEAD', jobRole: null } } as const
    expect(may({ ...head, permission: 'incentives.plan_publish' })).toBe(true)
    expect(decide({ ...head, permission: 'incentives.plan_publish', relation: { self: true } })).toEqual({
      allowed: false,
      reason: 'Nobody does this for themselves: somebody else has to.',
    })
  })

  it('nobody manages their own account, not even the CEO', () => {
    expect(may({ groupRole: 'CEO', membership: null, permission: 'people.manage', relation: { self: true } })).toBe(
      false,
    )
  })
})

describe('job roles', () => {
  it('an employee writes freight in a freight job and in no other', () => {
    const writers = JOB_ROLES.filter((jobRole) =>
      may({ groupRole: null, membership: { role: 'EMPLOYEE', jobRole }, permission: 'freight.write' }),
    )
    expect(writers).toEqual(['SALES', 'CSR', 'DISPATCH', 'CARRIER_TEAM', 'ACCOUNTING'])
  })

  it('B-02 an agent logs their own calls and nobody else’s', () => {
    const agent = { groupRole: null, membership: { role: 'EMPLOYEE', jobRole: 'BPO_AGENT' } } as const
    expect(may({ ...agent, permission: 'bpo.log_own', relation: { self: true } })).toBe(true)
    expect(may({ ...agent, permission: 'bpo.log_own' })).toBe(false)
    expect(may({ ...agent, permission: 'bpo.log_any' })).toBe(false)
  })
})

describe('a contractor', () => {
  it('sees and works on assigned records only', () => {
    const assigned = { assignedToMe: true }
    expect(may({ ...contractor(null), permission: 'freight.read' })).toBe(false)
    expect(may({ ...contractor(null), permission: 'freight.read', relation: assigned })).toBe(true)
    expect(may({ ...contractor('DISPATCH'), permission: 'freight.write' })).toBe(false)
    expect(may({ ...contractor('DISPATCH'), permission: 'freight.write', relation: assigned })).toBe(true)
    expect(may({ ...contractor('BPO_AGENT'), permission: 'freight.write', relation: assigned })).toBe(false)
  })

  it('does not read the briefing, nor the leaderboard', () => {
    const relation = { assignedToMe: true, self: true }
    expect(may({ ...contractor('DISPATCH'), permission: 'briefing.read', relation })).toBe(false)
    expect(may({ ...contractor('DISPATCH'), permission: 'gamification.read', relation })).toBe(false)
  })

  it('logs own calls', () => {
    expect(may({ ...contractor('BPO_AGENT'), permission: 'bpo.log_own', relation: { self: true } })).toBe(true)
  })
})

describe('somebody without a membership in the venture', () => {
  it('is told so', () => {
    expect(decide({ ...nobody, permission: 'freight.read' })).toEqual({
      allowed: false,
      reason: 'This takes a membership in the venture that holds today.',
    })
  })
})

it('what belongs to the group is what no membership and no relation ever gives', () => {
  const relation = { self: true, reportsToMe: true, assignedToMe: true }
  const given = (permission: Permission) =>
    [relation, { ...relation, self: false }].some((each) =>
      ACCESS_ROLES.some((role) =>
        [null, ...JOB_ROLES].some((jobRole) =>
          may({ groupRole: null, membership: { role, jobRole }, permission, relation: each }),
        ),
      ),
    )
  expect(PERMISSIONS.filter(isOfTheGroup)).toEqual(PERMISSIONS.filter((permission) => !given(permission)))
})
