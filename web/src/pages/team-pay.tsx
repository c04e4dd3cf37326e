import { TeamPay } from '../features/incentives/team-pay.tsx'

export function Page() {
  return <TeamPay />
}
