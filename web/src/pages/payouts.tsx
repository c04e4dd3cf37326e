import { PayoutsPage } from '../features/incentives/payouts/payouts-page.tsx'

export function Page() {
  return <PayoutsPage />
}
