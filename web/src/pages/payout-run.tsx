import { RunPage } from '../features/incentives/payouts/runs/run-page.tsx'

export function Page() {
  return <RunPage />
}
