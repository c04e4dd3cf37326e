import { Totals } from '../features/bpo/totals/totals.tsx'

export function Page() {
  return <Totals />
}
