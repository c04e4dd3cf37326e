import type { AppRoute } from './app-route.ts'
import type { VentureType } from './roles.ts'

const SAAS: readonly VentureType[] = ['SAAS']

/** The pages of SaaS, part of the one registry. */
export const SAAS_ROUTES: readonly AppRoute[] = [
  {
    path: '/saas',
    label: 'Dashboard',
    section: 'saas',
    permission: 'kpi.read',
    icon: 'IconChartHistogram',
    ventureTypes: SAAS,
    ofEverybody: true,
  },
  {
    path: '/saas/subscriptions',
    label: 'Subscriptions',
    section: 'saas',
    permission: 'saas.read',
    icon: 'IconRepeat',
    ventureTypes: SAAS,
    phoneBar: 'Work',
  },
  {
    path: '/saas/subscriptions/$id',
    label: 'Subscription',
    section: 'saas',
    permission: 'saas.read',
    icon: 'IconRepeat',
    ventureTypes: SAAS,
  },
  {
    path: '/saas/customers',
    label: 'Customers',
    section: 'saas',
    permission: 'saas.read',
    icon: 'IconUsersGroup',
    ventureTypes: SAAS,
  },
  {
    path: '/saas/customers/$id',
    label: 'Customer',
    section: 'saas',
    permission: 'saas.read',
    icon: 'IconUsersGroup',
    ventureTypes: SAAS,
  },
  {
    path: '/saas/plans',
    label: 'Plans',
    section: 'saas',
    permission: 'saas.read',
    icon: 'IconTags',
    ventureTypes: SAAS,
  },
]
