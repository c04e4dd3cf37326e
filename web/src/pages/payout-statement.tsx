import { StatementPage } from '../features/incentives/payouts/statement/statement-page.tsx'

export function Page() {
  return <StatementPage />
}
