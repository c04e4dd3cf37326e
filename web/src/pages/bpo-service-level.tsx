import { ServiceLevels } from '../features/dashboards/call-reports/service-levels.tsx'

export function Page() {
  return <ServiceLevels />
}
