import type { Permission } from './permissions.ts'
import type { AccessRole, GroupRole, JobRole } from './roles.ts'

/** Who holds a permission: any one of the lines is enough, `own` narrows them all. */
export interface Grants {
  readonly group: readonly GroupRole[]
  readonly access: readonly Exclude<AccessRole, 'CONTRACTOR'>[]
  /** Members with one of these job roles, whatever their access role. */
  readonly jobs?: readonly JobRole[]
  /** A contractor holds it for assigned records only, or always, or (absent) never. With `jobs`, the job must match too. */
  readonly contractor?: 'assigned' | 'always'
  /** Enough without any role: it is one's own; the person reports to the caller. */
  readonly relations?: readonly ('self' | 'reportsToMe')[]
  /** `only`: never for somebody else's record. `never`: never for one's own (four eyes, own role). */
  readonly own?: 'only' | 'never'
  /** An approval or a right given: never by somebody who acts as another person. */
  readonly inPerson?: true
}

const GROUP = ['CEO', 'ADMIN', 'COO', 'AUDITOR'] as const
const GROUP_AT_WORK = ['CEO', 'ADMIN', 'COO'] as const
const STAFF = ['VENTURE_HEAD', 'FINANCE', 'HR_ADMIN', 'OFFICE_MANAGER', 'TEAM_LEAD', 'EMPLOYEE'] as const
const TEAM_LEAD_AND_UP = ['VENTURE_HEAD', 'OFFICE_MANAGER', 'TEAM_LEAD'] as const
const OFFICE_MANAGER_AND_UP = ['VENTURE_HEAD', 'OFFICE_MANAGER'] as const
const FREIGHT_JOBS = ['SALES', 'CSR', 'DISPATCH', 'CARRIER_TEAM', 'ACCOUNTING'] as const
const HOTEL_JOBS = ['HOTEL_MANAGER', 'FRONT_DESK', 'REVENUE_MANAGER'] as const
const SAAS_JOBS = ['SALES', 'CSR', 'ACCOUNTING'] as const

const venturesWork: Grants = { group: GROUP, access: STAFF, contractor: 'assigned' }
const correction: Grants = { group: GROUP_AT_WORK, access: [...OFFICE_MANAGER_AND_UP, 'FINANCE'] }
const aPersonsRecord: Grants = {
  group: GROUP,
  access: ['VENTURE_HEAD', 'FINANCE', 'HR_ADMIN'],
  relations: ['self', 'reportsToMe'],
}
const payRun: Grants = { group: ['CEO', 'ADMIN'], access: ['VENTURE_HEAD', 'FINANCE'] }

/** The defaults of domain.md §2 ("what | who"); a venture may override the access roles of any line that names one. */
export const MATRIX: Readonly<Record<Exclude<Permission, 'public' | 'self'>, Grants>> = {
  'freight.read': venturesWork,
  'freight.write': {
    group: GROUP_AT_WORK,
    access: TEAM_LEAD_AND_UP,
    jobs: FREIGHT_JOBS,
    contractor: 'assigned',
  },
  'freight.correct': correction,
  'bpo.read': venturesWork,
  'bpo.log_own': { group: GROUP_AT_WORK, access: STAFF, contractor: 'always', own: 'only' },
  'bpo.log_any': { group: GROUP_AT_WORK, access: TEAM_LEAD_AND_UP },
  'bpo.correct': correction,
  'bpo.setup': { group: GROUP_AT_WORK, access: TEAM_LEAD_AND_UP },
  // What an hour of an agent costs says what they are paid.
  'bpo.costs': { group: GROUP_AT_WORK, access: ['VENTURE_HEAD', 'FINANCE', 'HR_ADMIN'] },
  'hotel.read': venturesWork,
  'hotel.write': { group: GROUP_AT_WORK, access: TEAM_LEAD_AND_UP, jobs: HOTEL_JOBS, contractor: 'assigned' },
  'hotel.manage': correction,
  'saas.read': { group: GROUP, access: STAFF },
  'saas.write': { group: GROUP_AT_WORK, access: [...TEAM_LEAD_AND_UP, 'FINANCE'], jobs: SAAS_JOBS },
  'saas.manage': correction,
  // What a holding has is known to those who lead it and to its finance, not to everybody who works there.
  'holdings.read': { group: GROUP, access: ['VENTURE_HEAD', 'FINANCE'] },
  'holdings.write': { group: GROUP_AT_WORK, access: ['VENTURE_HEAD', 'FINANCE'] },
  'holdings.manage': { group: GROUP_AT_WORK, access: ['VENTURE_HEAD', 'FINANCE'] },
  'tasks.read': venturesWork,
  // Colleagues help each other, so whoever is on the staff works on any task; a contractor on what was given to them.
  'tasks.write': { group: GROUP_AT_WORK, access: STAFF, contractor: 'assigned' },
  'tasks.explain_own': { group: [], access: [], relations: ['self'], own: 'only' },
  'tasks.manage': correction,
  'eod.read': aPersonsRecord,
  // Whoever leads somebody; whose reports they see there is asked of eod.read.
  'eod.team': { group: GROUP, access: [...TEAM_LEAD_AND_UP, 'FINANCE', 'HR_ADMIN'] },
  'eod.write_own': { group: [], access: [], relations: ['self'], own: 'only' },
  'eod.review': { group: GROUP_AT_WORK, access: ['VENTURE_HEAD'], relations: ['reportsToMe'], own: 'never' },
  'eod.manage': correction,
  'days_off.manage': { group: ['CEO', 'ADMIN'], access: ['VENTURE_HEAD', 'HR_ADMIN'] },
  'kpi.read': venturesWork,
  'kpi.targets': { group: ['ADMIN'], access: ['VENTURE_HEAD'] },
  'fx.edit': { group: ['CEO', 'ADMIN'], access: ['FINANCE'] },
  // Whoever may import something at all; each kind asks for its own permission besides.
  'imports.open': { group: GROUP_AT_WORK, access: [...TEAM_LEAD_AND_UP, 'FINANCE', 'HR_ADMIN'] },
  'imports.work': { group: GROUP_AT_WORK, access: [...TEAM_LEAD_AND_UP, 'FINANCE'] },
  'incentives.read_own': { group: [], access: [], relations: ['self'], own: 'only' },
  'incentives.read_person': aPersonsRecord,
  'incentives.read_venture': { group: GROUP, access: ['VENTURE_HEAD', 'FINANCE', 'HR_ADMIN'] },
  'incentives.commit': payRun,
  'incentives.plan_edit': { group: ['CEO', 'ADMIN'], access: ['VENTURE_HEAD'] },
  'incentives.plan_publish': { group: ['CEO', 'ADMIN'], access: ['VENTURE_HEAD'], own: 'never', inPerson: true },
  // Whoever made a payout approves none of it, so that it must be known who that is.
  'incentives.payout_make': { group: ['ADMIN'], access: ['FINANCE'], inPerson: true },
  'incentives.payout_approve': { group: ['CEO', 'COO'], access: ['FINANCE'], own: 'never', inPerson: true },
  // A payment is what the bank did; whose it is does not matter.
  'incentives.payout_pay': { group: [], access: ['FINANCE'], inPerson: true },
  'incentives.payout_waive': { group: ['CEO', 'ADMIN', 'COO'], access: ['FINANCE'], own: 'never', inPerson: true },
  'incentives.hold': { group: GROUP_AT_WORK, access: ['VENTURE_HEAD', 'FINANCE'], own: 'never' },
  'incentives.adjust': { group: ['CEO', 'ADMIN'], access: ['VENTURE_HEAD', 'FINANCE'], own: 'never', inPerson: true },
  'incentives.dispute_own': { group: [], access: [], relations: ['self'], own: 'only', inPerson: true },
  'gamification.read': { group: GROUP, access: STAFF },
  'gamification.read_person': aPersonsRecord,
  // Whether colleagues see their name on a leaderboard, and their own points.
  'gamification.show_own': { group: [], access: [], relations: ['self'], own: 'only' },
  'gamification.configure': { group: ['ADMIN'], access: ['VENTURE_HEAD'] },
  'briefing.read': { group: GROUP, access: STAFF },
  'briefing.acknowledge': { group: GROUP_AT_WORK, access: TEAM_LEAD_AND_UP },
  'briefing.thresholds': { group: ['ADMIN'], access: ['VENTURE_HEAD'] },
  'ventures.read': { group: GROUP, access: STAFF, contractor: 'always' },
  'ventures.manage': { group: ['CEO', 'ADMIN'], access: [], inPerson: true },
  'ventures.calendar': { group: ['CEO', 'ADMIN'], access: ['VENTURE_HEAD', 'HR_ADMIN'] },
  'ventures.links': { group: ['ADMIN'], access: ['VENTURE_HEAD'] },
  'documents.read': { group: GROUP, access: STAFF },
  'documents.write': { group: GROUP_AT_WORK, access: [...OFFICE_MANAGER_AND_UP, 'FINANCE', 'HR_ADMIN'] },
  'people.read': venturesWork,
  // Memberships: who works where, in which role.
  'people.manage': { group: ['CEO', 'ADMIN'], access: ['HR_ADMIN'], own: 'never', inPerson: true },
  // The account itself: name, address, group role, whether it may sign in.
  'people.accounts': { group: ['CEO', 'ADMIN'], access: [], own: 'never', inPerson: true },
  'access.explain': { group: GROUP, access: ['VENTURE_HEAD', 'HR_ADMIN'], relations: ['self'] },
  'access.matrix': { group: ['CEO', 'ADMIN'], access: [], inPerson: true },
  'access.impersonate': { group: ['CEO', 'ADMIN'], access: [], own: 'never', inPerson: true },
  'admin.links': { group: ['CEO', 'ADMIN'], access: [] },
  'admin.audit': { group: GROUP, access: [] },
  'admin.jobs': { group: GROUP, access: [] },
  'admin.jobs_run': payRun,
  // Pausing, sending again, testing: the product itself, not a venture.
  'admin.operate': { group: GROUP_AT_WORK, access: [] },
}

/** Held by roles of the group alone: no membership and no record of one's own gives it. */
export function isOfTheGroup(permission: Permission): boolean {
  if (permission === 'public' || permission === 'self') return false
  const { access, jobs, contractor, relations } = MATRIX[permission]
  return access.length === 0 && jobs === undefined && contractor === undefined && relations === undefined
}
