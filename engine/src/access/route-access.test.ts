import { describe, expect, it } from 'vitest'
import { PHONE_BAR } from './app-route.ts'
import { ACCESS_ROLES, type AccessRole, GROUP_ROLES, VENTURE_TYPES, type VentureType } from './roles.ts'
import { findRoute, mayOpen, sectionsOf, type Visitor, visibleRoutes } from './route-access.ts'
import { ROUTE_REGISTRY } from './route-registry.ts'

const member = (type: VentureType, role: AccessRole): Visitor => ({
  groupRole: null,
  ventures: [{ type, membership: { role, jobRole: null } }],
  development: true,
})
/**
 * Where a page is reached from, when not from the path above it: each venture's pay has a link of its own, one's own
 * payouts and disputes stand in one's own pay, and messages that nobody could match beside the loads asked about.
 */
const LISTS: Readonly<Record<string, string>> = {
  '/incentives/$id': '/incentives/my',
  '/incentives/$id/team': '/incentives/my',
  '/incentives/payouts/runs/$id': '/incentives/payouts',
  '/incentives/payouts/$id': '/incentives/my',
  '/incentives/payouts/$id/statement': '/incentives/my',
  '/incentives/disputes': '/incentives/my',
  '/incentives/disputes/$id': '/incentives/my',
  '/freight/outreach/unmatched': '/freight/outreach',
  '/points/deeds': '/points',
  '/briefing/past': '/briefing',
  '/briefing/past/$id': '/briefing',
  '/briefing/thresholds': '/briefing',
  // The bell is on every page.
  '/notifications': '/my-day',
}
const links = (visitor: Visitor) => visibleRoutes(visitor).map((route) => route.path)

describe('A-08 the page of a path is the longest match, by whole segments', () => {
  it.each([
    ['/freight', '/freight'],
    ['/freight/loads', '/freight/loads'],
    ['/freight/loads/', '/freight/loads'],
    ['/freight/loads/0198', '/freight/loads/$id'],
    ['/freight/loads/0198/documents', '/freight/loads/$id'],
    ['/imports/new', '/imports'],
    ['/my-day', '/my-day'],
    ['/incentives/my', '/incentives/my'],
    ['/incentives/0198', '/incentives/$id'],
    ['/incentives/0198/team', '/incentives/$id/team'],
    ['/incentives/payouts', '/incentives/payouts'],
    ['/incentives/payouts/0198', '/incentives/payouts/$id'],
    ['/incentives/payouts/0198/statement', '/incentives/payouts/$id/statement'],
    ['/incentives/payouts/runs/0198', '/incentives/payouts/runs/$id'],
    ['/incentives/disputes', '/incentives/disputes'],
    ['/incentives/disputes/0198', '/incentives/disputes/$id'],
    ['/mailbox', '/mailbox'],
  ])('%s is %s', (path, expected) => {
    expect(findRoute(path)?.path).toBe(expected)
  })

  it.each(['/', '', '/freighter', '/my-days', '/admin', '/nowhere'])('%s is no page', (path) => {
    expect(findRoute(path)).toBeNull()
  })
})

describe('what the registry does not hold', () => {
  it('opens for nobody', () => {
    for (const groupRole of GROUP_ROLES) {
      expect(mayOpen('/admin/everything', { groupRole, ventures: [], development: true })).toBe(false)
    }
  })
})

describe('A-29 menu and page guard agree', () => {
  const visitors: readonly Visitor[] = [
    ...VENTURE_TYPES.flatMap((type) => ACCESS_ROLES.map((role) => member(type, role))),
    ...VENTURE_TYPES.flatMap((type) =>
      GROUP_ROLES.map((groupRole) => ({ groupRole, ventures: [{ type, membership: null }], development: true })),
    ),
    { groupRole: null, ventures: [], development: true },
  ]

  it('every visible link opens, and every page that opens is reached by a link or from its list', () => {
    for (const visitor of visitors) {
      const visible = links(visitor)
      expect(visible.filter((path) => !mayOpen(path, visitor))).toEqual([])
      const open = ROUTE_REGISTRY.filter((route) => route.permission !== 'public' && mayOpen(route.path, visitor))
      // A report is reached from one's own page, or from the team's by whoever sends none.
      const reports = ['/operations/eod', '/operations/eod/team'].find((path) => visible.includes(path))
      const lists = open.map((route) =>
        route.path === '/operations/eod/$id' && reports
          ? reports
          : (LISTS[route.path] ?? route.path.replace('/$id', '')),
      )
      expect(lists.filter((path) => !visible.includes(path))).toEqual([])
    }
  })
})

describe('the menu', () => {
  it('of a broker’s dispatcher', () => {
    const expected = [
      '/my-day',
      '/briefing',
      '/ventures',
      '/freight',
      '/freight/quotes',
      '/freight/loads',
      '/freight/customers',
      '/freight/carriers',
      '/freight/coverage',
      '/freight/outreach',
      '/freight/at-risk',
      '/freight/lost',
      '/freight/profit',
      '/operations/tasks',
      '/operations/eod',
      '/incentives/my',
      '/plans',
      '/points',
      '/points/mine',
      '/account',
    ]
    expect(links(member('LOGISTICS', 'EMPLOYEE'))).toEqual(expected)
  })

  it('of a call centre’s contractor has neither briefing nor dashboard nor leaderboard', () => {
    expect(links(member('BPO', 'CONTRACTOR'))).toEqual([
      '/my-day',
      '/ventures',
      '/bpo/calls',
      '/operations/tasks',
      '/operations/eod',
      '/incentives/my',
      '/plans',
      '/points/mine',
      '/account',
    ])
  })

  it('has the imports for those who lead a team or keep its people or books, not for those who record their own work', () => {
    const roles = ACCESS_ROLES.filter((role) => links(member('BPO', role)).includes('/imports'))
    expect(roles).toEqual(['VENTURE_HEAD', 'FINANCE', 'HR_ADMIN', 'OFFICE_MANAGER', 'TEAM_LEAD'])
  })

  it('has the payouts for those who read a venture’s pay, and the disputes for nobody: they stand in My pay', () => {
    const roles = ACCESS_ROLES.filter((role) => links(member('BPO', role)).includes('/incentives/payouts'))
    expect(roles).toEqual(['VENTURE_HEAD', 'FINANCE', 'HR_ADMIN'])
    expect(links(member('BPO', 'FINANCE'))).not.toContain('/incentives/disputes')
    expect(mayOpen('/incentives/disputes', member('BPO', 'EMPLOYEE'))).toBe(true)
  })

  it('has an admin part for whoever administers something: the group, a venture’s people, or who leads it', () => {
    const admin = (visitor: Visitor) => links(visitor).filter((path) => path.startsWith('/admin'))
    expect(admin({ groupRole: 'CEO', ventures: [], development: false })).toEqual([
      '/admin/users',
      '/admin/access',
      '/admin/roles',
      '/admin/jobs',
      '/admin/integrations',
      '/admin/audit',
    ])
    expect(admin(member('BPO', 'HR_ADMIN'))).toEqual(['/admin/users', '/admin/access', '/admin/roles'])
    expect(admin(member('BPO', 'VENTURE_HEAD'))).toEqual(['/admin/access', '/admin/roles'])
    expect(admin(member('BPO', 'TEAM_LEAD'))).toEqual([])
    expect(sectionsOf(member('BPO', 'TEAM_LEAD'))).not.toContain('admin')
    expect(sectionsOf(member('BPO', 'HR_ADMIN'))).toContain('admin')
  })

  it('of somebody without a venture', () => {
    expect(links({ groupRole: null, ventures: [], development: false })).toEqual([
      '/my-day',
      '/operations/eod',
      '/incentives/my',
      '/plans',
      '/points/mine',
      '/account',
    ])
  })

  it('shows a venture type only with a permission in a venture of that type', () => {
    const ventures = [
      { type: 'BPO', membership: { role: 'EMPLOYEE', jobRole: null } },
      {
        type: 'LOGISTICS',
        membership: { role: 'EMPLOYEE', jobRole: null },
        overrides: [{ permission: 'freight.read', role: 'EMPLOYEE', allow: false }],
      },
    ] as const
    expect(links({ groupRole: null, ventures, development: false })).not.toContain('/freight/loads')
  })

  it('has the mailbox only where mail stays on the machine, and there the page opens before sign-in too', () => {
    const ceo = { groupRole: 'CEO', ventures: [] } as const
    expect(links({ ...ceo, development: true })).toContain('/mailbox')
    expect(links({ ...ceo, development: false })).not.toContain('/mailbox')
    expect(mayOpen('/mailbox', { ...ceo, development: false })).toBe(false)
    expect(mayOpen('/mailbox', { groupRole: null, ventures: [], development: true })).toBe(true)
  })

  it('fills the phone bar from the registry', () => {
    const places = ROUTE_REGISTRY.map((route) => route.phoneBar).filter((place) => place !== undefined)
    expect(PHONE_BAR.filter((place) => place !== 'More' && !places.includes(place))).toEqual([])
  })
})
