import type { AppRoute } from './app-route.ts'
import type { VentureType } from './roles.ts'

const HOTELS: readonly VentureType[] = ['HOSPITALITY']

/** The pages of hotels, part of the one registry. */
export const HOTEL_ROUTES: readonly AppRoute[] = [
  {
    path: '/hotel',
    label: 'Dashboard',
    section: 'hotel',
    permission: 'kpi.read',
    icon: 'IconChartHistogram',
    ventureTypes: HOTELS,
    ofEverybody: true,
  },
  {
    path: '/hotel/properties',
    label: 'Properties',
    section: 'hotel',
    permission: 'hotel.read',
    icon: 'IconBuildingSkyscraper',
    ventureTypes: HOTELS,
  },
  {
    path: '/hotel/properties/$id',
    label: 'Property',
    section: 'hotel',
    permission: 'hotel.read',
    icon: 'IconBuildingSkyscraper',
    ventureTypes: HOTELS,
  },
  {
    path: '/hotel/figures',
    label: 'Nights',
    section: 'hotel',
    permission: 'hotel.read',
    icon: 'IconBed',
    ventureTypes: HOTELS,
  },
  {
    path: '/hotel/reviews',
    label: 'Reviews',
    section: 'hotel',
    permission: 'hotel.read',
    icon: 'IconMessageStar',
    ventureTypes: HOTELS,
    phoneBar: 'Work',
  },
  {
    path: '/hotel/reviews/$id',
    label: 'Review',
    section: 'hotel',
    permission: 'hotel.read',
    icon: 'IconMessageStar',
    ventureTypes: HOTELS,
  },
  {
    path: '/hotel/disputes',
    label: 'Disputes',
    section: 'hotel',
    permission: 'hotel.read',
    icon: 'IconGavel',
    ventureTypes: HOTELS,
  },
  {
    path: '/hotel/disputes/$id',
    label: 'Dispute',
    section: 'hotel',
    permission: 'hotel.read',
    icon: 'IconGavel',
    ventureTypes: HOTELS,
  },
]
