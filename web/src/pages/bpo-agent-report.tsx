import { AgentReport } from '../features/dashboards/call-reports/agent-report.tsx'

export function Page() {
  return <AgentReport />
}
