import { DisputePage } from '../features/incentives/payouts/disputes/dispute-page.tsx'

export function Page() {
  return <DisputePage />
}
