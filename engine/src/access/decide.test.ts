import { describe, expect, it } from 'vitest'
import { decide, may } from './decide.ts'
import { isReading, PERMISSIONS, type Permission } from './permissions.ts'
import { ACCESS_ROLES, type AccessRole, GROUP_ROLES, type GroupRole, JOB_ROLES } from './roles.ts'

// Columns: who of the group holds it; which access roles hold it in the record's venture, for a record of nobody
// in particular and without job role. Written from domain.md §2, not from the matrix.
const TABLE: readonly [Permission, string, string][] = [
  ['public', 'CEO ADMIN COO AUDITOR', 'HEAD FIN HR OM TL EMP CON'],
  ['self', 'CEO ADMIN COO AUDITOR', 'HEAD FIN HR OM TL EMP CON'],
  ['freight.read', 'CEO ADMIN COO AUDITOR', 'HEAD FIN HR OM TL EMP'],
  ['freight.write', 'CEO ADMIN COO', 'HEAD OM TL'],
  ['freight.correct', 'CEO ADMIN COO', 'HEAD FIN OM'],
  ['bpo.read', 'CEO ADMIN COO AUDITOR', 'HEAD FIN HR OM TL EMP'],
  ['bpo.log_own', '', ''],
  ['bpo.log_any', 'CEO ADMIN COO', 'HEAD OM TL'],
  ['bpo.correct', 'CEO ADMIN COO', 'HEAD FIN OM'],
  ['bpo.setup', 'CEO ADMIN COO', 'HEAD OM TL'],
  ['bpo.costs', 'CEO ADMIN COO', 'HEAD FIN HR'],
  ['hotel.read', 'CEO ADMIN COO AUDITOR', 'HEAD FIN HR OM TL EMP'],
  ['hotel.write', 'CEO ADMIN COO', 'HEAD OM TL'],
  ['hotel.manage', 'CEO ADMIN COO', 'HEAD FIN OM'],
  ['saas.read', 'CEO ADMIN COO AUDITOR', 'HEAD FIN HR OM TL EMP'],
  ['saas.write', 'CEO ADMIN COO', 'HEAD FIN OM TL'],
  ['saas.manage', 'CEO ADMIN COO', 'HEAD FIN OM'],
  ['holdings.read', 'CEO ADMIN COO AUDITOR', 'HEAD FIN'],
  ['holdings.write', 'CEO ADMIN COO', 'HEAD FIN'],
  ['holdings.manage', 'CEO ADMIN COO', 'HEAD FIN'],
  ['tasks.read', 'CEO ADMIN COO AUDITOR', 'HEAD FIN HR OM TL EMP'],
  ['tasks.write', 'CEO ADMIN COO', 'HEAD FIN HR OM TL EMP'],
  ['tasks.explain_own', '', ''],
  ['tasks.manage', 'CEO ADMIN COO', 'HEAD FIN OM'],
  ['eod.read', 'CEO ADMIN COO AUDITOR', 'HEAD FIN HR'],
  ['eod.team', 'CEO ADMIN COO AUDITOR', 'HEAD FIN HR OM TL'],
  ['eod.write_own', '', ''],
  ['eod.review', 'CEO ADMIN COO', 'HEAD'],
  ['eod.manage', 'CEO ADMIN COO', 'HEAD FIN OM'],
  ['days_off.manage', 'CEO ADMIN', 'HEAD HR'],
  ['kpi.read', 'CEO ADMIN COO AUDITOR', 'HEAD FIN HR OM TL EMP'],
  ['kpi.targets', 'ADMIN', 'HEAD'],
  ['fx.edit', 'CEO ADMIN', 'FIN'],
  ['imports.open', 'CEO ADMIN COO', 'HEAD FIN HR OM TL'],
  ['imports.work', 'CEO ADMIN COO', 'HEAD FIN OM TL'],
  ['incentives.read_own', '', ''],
  ['incentives.read_person', 'CEO ADMIN COO AUDITOR', 'HEAD FIN HR'],
  ['incentives.read_venture', 'CEO ADMIN COO AUDITOR', 'HEAD FIN HR'],
  ['incentives.commit', 'CEO ADMIN', 'HEAD FIN'],
  ['incentives.plan_edit', 'CEO ADMIN', 'HEAD'],
  ['incentives.plan_publish', 'CEO ADMIN', 'HEAD'],
  ['incentives.payout_make', 'ADMIN', 'FIN'],
  ['incentives.payout_approve', 'CEO COO', 'FIN'],
  ['incentives.payout_pay', '', 'FIN'],
  ['incentives.payout_waive', 'CEO ADMIN COO', 'FIN'],
  ['incentives.hold', 'CEO ADMIN COO', 'HEAD FIN'],
  ['incentives.adjust', 'CEO ADMIN', 'HEAD FIN'],
  ['incentives.dispute_own', '', ''],
  ['gamification.read', 'CEO ADMIN COO AUDITOR', 'HEAD FIN HR OM TL EMP'],
  ['gamification.read_person', 'CEO ADMIN COO AUDITOR', 'HEAD FIN HR'],
  ['gamification.show_own', '', ''],
  ['gamification.configure', 'ADMIN', 'HEAD'],
  ['briefing.read', 'CEO ADMIN COO AUDITOR', 'HEAD FIN HR OM TL EMP'],
  ['briefing.acknowledge', 'CEO ADMIN COO', 'HEAD OM TL'],
  ['briefing.thresholds', 'ADMIN', 'HEAD'],
  ['ventures.read', 'CEO ADMIN COO AUDITOR', 'HEAD FIN HR OM TL EMP CON'],
  ['ventures.manage', 'CEO ADMIN', ''],
  ['ventures.calendar', 'CEO ADMIN', 'HEAD HR'],
  ['ventures.links', 'ADMIN', 'HEAD'],
  ['documents.read', 'CEO ADMIN COO AUDITOR', 'HEAD FIN HR OM TL EMP'],
  ['documents.write', 'CEO ADMIN COO', 'HEAD FIN HR OM'],
  ['people.read', 'CEO ADMIN COO AUDITOR', 'HEAD FIN HR OM TL EMP'],
  ['people.manage', 'CEO ADMIN', 'HR'],
  ['people.accounts', 'CEO ADMIN', ''],
  ['access.explain', 'CEO ADMIN COO AUDITOR', 'HEAD HR'],
  ['access.matrix', 'CEO ADMIN', ''],
  ['access.impersonate', 'CEO ADMIN', ''],
  ['admin.links', 'CEO ADMIN', ''],
  ['admin.audit', 'CEO ADMIN COO AUDITOR', ''],
  ['admin.jobs', 'CEO ADMIN COO AUDITOR', ''],
  ['admin.jobs_run', 'CEO ADMIN', 'HEAD FIN'],
  ['admin.operate', 'CEO ADMIN COO', ''],
]

const SHORT: Readonly<Record<AccessRole, string>> = {
  VENTURE_HEAD: 'HEAD',
  FINANCE: 'FIN',
  HR_ADMIN: 'HR',
  OFFICE_MANAGER: 'OM',
  TEAM_LEAD: 'TL',
  EMPLOYEE: 'EMP',
  CONTRACTOR: 'CON',
}

const asGroup = (groupRole: GroupRole, permission: Permission) => may({ groupRole, membership: null, permission })
const asMember = (role: AccessRole, permission: Permission) =>
  may({ groupRole: null, membership: { role, jobRole: null }, permission })

describe('A-20 each permission is held by exactly the roles of the table', () => {
  it('has a line for every permission', () => {
    expect(TABLE.map(([permission]) => permission).sort()).toEqual([...PERMISSIONS].sort())
  })

  it.each(TABLE)('%s: %s · %s', (permission, group, access) => {
    expect(GROUP_ROLES.filter((role) => asGroup(role, permission)).join(' ')).toBe(group)
    expect(
      ACCESS_ROLES.filter((role) => asMember(role, permission))
        .map((role) => SHORT[role])
        .join(' '),
    ).toBe(access)
  })
})

describe('an auditor', () => {
  const changing = PERMISSIONS.filter((permission) => permission !== 'self' && !isReading(permission))

  it.each(changing)('does not hold %s, whatever else they are', (permission) => {
    const membership = { role: 'VENTURE_HEAD', jobRole: 'DISPATCH' } as const
    for (const self of [true, false]) {
      expect(may({ groupRole: 'AUDITOR', membership, permission, relation: { self, assignedToMe: true } })).toBe(false)
    }
  })
})

describe('A-05 in the name of another', () => {
  const inPerson = PERMISSIONS.filter(
    (permission) =>
      may({ groupRole: 'CEO', membership: null, permission }) &&
      !may({ groupRole: 'CEO', membership: null, permission, isImpersonated: true }),
  )

  it('nobody approves, gives rights or acts as a third', () => {
    expect([...inPerson].sort()).toEqual([
      'access.impersonate',
      'access.matrix',
      'incentives.adjust',
      'incentives.payout_approve',
      'incentives.payout_waive',
      'incentives.plan_publish',
      'people.accounts',
      'people.manage',
      'ventures.manage',
    ])
  })
})

describe('every answer', () => {
  it('is the same decision as `may`, with one sentence', () => {
    for (const permission of PERMISSIONS)
      for (const role of ACCESS_ROLES)
        for (const jobRole of [null, ...JOB_ROLES]) {
          const question = { groupRole: null, membership: { role, jobRole }, permission }
          const answer = decide(question)
          expect(may(question)).toBe(answer.allowed)
          expect(answer.reason).toMatch(/^[A-Z].+\.$/)
        }
  })
})
