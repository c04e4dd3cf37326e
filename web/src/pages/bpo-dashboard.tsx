import { BpoDashboard } from '../features/dashboards/bpo-dashboard.tsx'

export function Page() {
  return <BpoDashboard />
}
