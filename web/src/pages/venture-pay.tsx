import { VenturePay } from '../features/incentives/venture-pay.tsx'

export function Page() {
  return <VenturePay />
}
