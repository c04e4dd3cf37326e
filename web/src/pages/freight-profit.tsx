import { Profit } from '../features/dashboards/profit/profit.tsx'

export function Page() {
  return <Profit />
}
