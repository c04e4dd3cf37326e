import { FreightDashboard } from '../features/dashboards/freight-dashboard.tsx'

export function Page() {
  return <FreightDashboard />
}
