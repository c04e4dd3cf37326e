import { PayoutPage } from '../features/incentives/payouts/payout/payout-page.tsx'

export function Page() {
  return <PayoutPage />
}
