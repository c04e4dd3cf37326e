import type { AppRoute } from './app-route.ts'
import type { VentureType } from './roles.ts'

const CALL_CENTRES: readonly VentureType[] = ['BPO']
const common = { section: 'bpo', ventureTypes: CALL_CENTRES } as const

/** The pages of call centres, part of the one registry. */
export const BPO_ROUTES: readonly AppRoute[] = [
  {
    path: '/bpo',
    label: 'Dashboard',
    permission: 'kpi.read',
    icon: 'IconChartHistogram',
    ofEverybody: true,
    ...common,
  },
  {
    path: '/bpo/realtime',
    label: 'Floor',
    permission: 'bpo.read',
    icon: 'IconBroadcast',
    ofEverybody: true,
    ...common,
  },
  { path: '/bpo/calls', label: 'Calls', permission: 'bpo.read', icon: 'IconHeadset', phoneBar: 'Work', ...common },
  {
    path: '/bpo/agent-report',
    label: 'Agent report',
    permission: 'kpi.read',
    icon: 'IconReportAnalytics',
    ofEverybody: true,
    ...common,
  },
  {
    path: '/bpo/service-level',
    label: 'Service level',
    permission: 'kpi.read',
    icon: 'IconTargetArrow',
    ofEverybody: true,
    ...common,
  },
  { path: '/bpo/totals', label: 'Day totals', permission: 'bpo.read', icon: 'IconTable', ofEverybody: true, ...common },
  {
    path: '/bpo/campaigns',
    label: 'Campaigns',
    permission: 'bpo.read',
    icon: 'IconSpeakerphone',
    ofEverybody: true,
    ...common,
  },
  {
    path: '/bpo/campaigns/$id',
    label: 'Campaign',
    permission: 'bpo.read',
    icon: 'IconSpeakerphone',
    ofEverybody: true,
    ...common,
  },
  { path: '/bpo/agents', label: 'Agents', permission: 'bpo.read', icon: 'IconUsers', ofEverybody: true, ...common },
  { path: '/bpo/agents/$id', label: 'Agent', permission: 'bpo.read', icon: 'IconUsers', ofEverybody: true, ...common },
]
