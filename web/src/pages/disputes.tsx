import { DisputesPage } from '../features/incentives/payouts/disputes/disputes-page.tsx'

export function Page() {
  return <DisputesPage />
}
