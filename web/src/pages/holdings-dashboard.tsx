import { HoldingsDashboard } from '../features/dashboards/holdings/holdings-dashboard.tsx'

export function Page() {
  return <HoldingsDashboard />
}
