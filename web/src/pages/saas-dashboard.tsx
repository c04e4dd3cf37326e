import { SaasDashboard } from '../features/dashboards/saas/saas-dashboard.tsx'

export function Page() {
  return <SaasDashboard />
}
