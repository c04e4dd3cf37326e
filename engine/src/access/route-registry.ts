import type { Permission } from './permissions.ts'
import type { VentureType } from './roles.ts'
import type { Section } from './sections.ts'

/** The places of the bottom bar on a phone, in order; a link named Work goes to the first work list that a person has. */
export const PHONE_BAR = ['My day', 'Work', 'Pay', 'Briefing', 'More'] as const

export interface AppRoute {
  /** Segments that begin with `$` stand for one id. */
  readonly path: string
  readonly label: string
  readonly section: Section
  readonly permission: Permission
  readonly icon: string
  /** Open only where the person has the permission in a venture of one of these types. */
  readonly ventureTypes?: readonly VentureType[]
  /** Sums up everybody's work: to see one's own or one's assigned records is not enough to open it. */
  readonly ofEverybody?: true
  readonly phoneBar?: (typeof PHONE_BAR)[number]
  /** Exists only where nothing leaves the machine. */
  readonly developmentOnly?: true
  /** Reached from another page, so that menu and palette leave it out. */
  readonly unlisted?: true
}

const FREIGHT: readonly VentureType[] = ['LOGISTICS', 'TRANSPORT']

/** One registry feeds menu, palette and page guard: what is not listed is not a page. */
export const ROUTE_REGISTRY: readonly AppRoute[] = [
  {
    path: '/my-day',
    label: 'My day',
    section: 'command_center',
    permission: 'self',
    icon: 'IconHome2',
    phoneBar: 'My day',
  },
  {
    path: '/briefing',
    label: 'Briefing',
    section: 'command_center',
    permission: 'briefing.read',
    icon: 'IconNews',
    phoneBar: 'Briefing',
  },
  {
    path: '/ventures',
    label: 'Ventures',
    section: 'command_center',
    permission: 'ventures.read',
    icon: 'IconBuildings',
  },
  {
    path: '/ventures/$id',
    label: 'Venture',
    section: 'command_center',
    permission: 'ventures.read',
    icon: 'IconBuildings',
  },
  {
    path: '/targets',
    label: 'Targets',
    section: 'command_center',
    permission: 'kpi.targets',
    icon: 'IconTargetArrow',
    ventureTypes: [...FREIGHT, 'BPO'],
  },
  {
    path: '/freight',
    label: 'Dashboard',
    section: 'freight',
    permission: 'kpi.read',
    icon: 'IconChartHistogram',
    ventureTypes: FREIGHT,
    ofEverybody: true,
  },
  {
    path: '/freight/loads',
    label: 'Loads',
    section: 'freight',
    permission: 'freight.read',
    icon: 'IconTruck',
    ventureTypes: FREIGHT,
    phoneBar: 'Work',
  },
  {
    path: '/freight/loads/$id',
    label: 'Load',
    section: 'freight',
    permission: 'freight.read',
    icon: 'IconTruck',
    ventureTypes: FREIGHT,
  },
  {
    path: '/bpo',
    label: 'Dashboard',
    section: 'bpo',
    permission: 'kpi.read',
    icon: 'IconChartHistogram',
    ventureTypes: ['BPO'],
    ofEverybody: true,
  },
  {
    path: '/bpo/calls',
    label: 'Calls',
    section: 'bpo',
    permission: 'bpo.read',
    icon: 'IconHeadset',
    ventureTypes: ['BPO'],
    phoneBar: 'Work',
  },
  {
    path: '/imports',
    label: 'Imports',
    section: 'operations',
    permission: 'imports.open',
    icon: 'IconFileUpload',
  },
  {
    path: '/incentives/my',
    label: 'My pay',
    section: 'incentives',
    permission: 'incentives.read_own',
    icon: 'IconCoin',
    phoneBar: 'Pay',
  },
  {
    path: '/incentives/$id',
    label: 'Pay of a venture',
    section: 'incentives',
    permission: 'incentives.read_own',
    icon: 'IconCoins',
  },
  {
    path: '/incentives/$id/team',
    label: 'Pay of a team',
    section: 'incentives',
    permission: 'incentives.read_person',
    icon: 'IconCoins',
  },
  {
    path: '/incentives/payouts',
    label: 'Payouts',
    section: 'incentives',
    permission: 'incentives.read_venture',
    icon: 'IconCash',
  },
  {
    path: '/incentives/payouts/runs/$id',
    label: 'Payout run',
    section: 'incentives',
    permission: 'incentives.read_venture',
    icon: 'IconCash',
  },
  {
    path: '/incentives/payouts/$id',
    label: 'Payout',
    section: 'incentives',
    permission: 'incentives.read_own',
    icon: 'IconCash',
  },
  {
    path: '/incentives/payouts/$id/statement',
    label: 'Payout statement',
    section: 'incentives',
    permission: 'incentives.read_own',
    icon: 'IconCash',
  },
  {
    path: '/incentives/disputes',
    label: 'Pay disputes',
    section: 'incentives',
    permission: 'incentives.read_own',
    icon: 'IconCash',
    unlisted: true,
  },
  {
    path: '/incentives/disputes/$id',
    label: 'Pay dispute',
    section: 'incentives',
    permission: 'incentives.read_own',
    icon: 'IconCash',
  },
  {
    path: '/plans',
    label: 'Pay plans',
    section: 'incentives',
    permission: 'incentives.read_own',
    icon: 'IconFileDescription',
  },
  {
    path: '/plans/$id',
    label: 'Pay plan',
    section: 'incentives',
    permission: 'incentives.read_own',
    icon: 'IconFileDescription',
  },
  {
    path: '/simulation',
    label: 'Simulation',
    section: 'incentives',
    permission: 'incentives.plan_edit',
    icon: 'IconScale',
  },
  {
    path: '/simulation/$id',
    label: 'Scenario',
    section: 'incentives',
    permission: 'incentives.plan_edit',
    icon: 'IconScale',
  },
  {
    path: '/points',
    label: 'Leaderboard',
    section: 'gamification',
    permission: 'gamification.read',
    icon: 'IconTrophy',
  },
  {
    path: '/account',
    label: 'Account',
    section: 'command_center',
    permission: 'self',
    icon: 'IconUser',
  },
  {
    path: '/admin/users',
    label: 'People',
    section: 'admin',
    permission: 'people.manage',
    icon: 'IconUsers',
    ofEverybody: true,
  },
  {
    path: '/admin/users/$id',
    label: 'Person',
    section: 'admin',
    permission: 'people.manage',
    icon: 'IconUsers',
    ofEverybody: true,
  },
  {
    path: '/admin/access',
    label: 'Explain access',
    section: 'admin',
    permission: 'access.explain',
    icon: 'IconKey',
    ofEverybody: true,
  },
  {
    path: '/admin/roles',
    label: 'Role matrix',
    section: 'admin',
    permission: 'access.explain',
    icon: 'IconTable',
    ofEverybody: true,
  },
  {
    path: '/admin/jobs',
    label: 'Jobs',
    section: 'admin',
    permission: 'admin.jobs',
    icon: 'IconClockPlay',
    ofEverybody: true,
  },
  {
    path: '/admin/integrations',
    label: 'Connections',
    section: 'admin',
    permission: 'admin.jobs',
    icon: 'IconPlugConnected',
    ofEverybody: true,
  },
  {
    path: '/admin/audit',
    label: 'Audit log',
    section: 'admin',
    permission: 'admin.audit',
    icon: 'IconHistory',
    ofEverybody: true,
  },
  {
    path: '/mailbox',
    label: 'Mailbox',
    section: 'admin',
    permission: 'public',
    icon: 'IconMail',
    developmentOnly: true,
  },
]
