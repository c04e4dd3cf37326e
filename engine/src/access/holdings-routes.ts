import type { AppRoute } from './app-route.ts'
import type { VentureType } from './roles.ts'

const HOLDINGS: readonly VentureType[] = ['HOLDINGS']
const ofHoldings = { section: 'holdings', permission: 'holdings.read', ventureTypes: HOLDINGS } as const

/** The pages of holdings, part of the one registry. */
export const HOLDINGS_ROUTES: readonly AppRoute[] = [
  { ...ofHoldings, path: '/holdings', label: 'Dashboard', icon: 'IconChartHistogram' },
  { ...ofHoldings, path: '/holdings/accounts', label: 'Bank accounts', icon: 'IconBuildingBank', phoneBar: 'Work' },
  { ...ofHoldings, path: '/holdings/accounts/$id', label: 'Bank account', icon: 'IconBuildingBank' },
  { ...ofHoldings, path: '/holdings/assets', label: 'Assets', icon: 'IconBuildingEstate' },
  { ...ofHoldings, path: '/holdings/assets/$id', label: 'Asset', icon: 'IconBuildingEstate' },
  { ...ofHoldings, path: '/holdings/entities', label: 'Companies', icon: 'IconBuildings' },
]
