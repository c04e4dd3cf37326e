import { HotelDashboard } from '../features/dashboards/hotel/hotel-dashboard.tsx'

export function Page() {
  return <HotelDashboard />
}
