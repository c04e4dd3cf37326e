import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { dayIn } from '../../lib/format-time.ts'
import { useHomeZone } from '../../lib/home-zone.ts'
import { useMe, useVenture } from '../../lib/session.ts'
import { type PayPeriod, payPeriod } from './pay-period.ts'
import type { PaySearch } from './pay-search.ts'

/** Period, wallet and opened line of the address, on the today of the venture that it names or that is chosen. */
export function usePayAddress() {
  const search: PaySearch = useSearch({ strict: false })
  const { id } = useParams({ strict: false })
  const navigate = useNavigate()
  const home = useHomeZone()
  const chosen = useVenture()
  const venture = useMe().ventures.find((each) => each.id === id) ?? chosen
  const zone = venture?.zone ?? home
  const today = dayIn(new Date().toISOString(), zone)
  const period: PayPeriod = payPeriod(search, today)
  const change = (changed: PaySearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false })
  return { ...search, ...period, period: search.period, today, zone, change }
}
