import { useVenture } from '../../../lib/session.ts'
import { useAddress } from '../use-address.ts'

const NAMES = ['entityId', 'currency', 'state', 'balance', 'search'] as const

export const STATES = [
  { value: 'open', label: 'Open' },
  { value: 'closed', label: 'Closed' },
] as const
export const BALANCES = [
  { value: 'stale', label: 'Stale' },
  { value: 'unknown', label: 'Never recorded' },
] as const

/** The filters of the address, as the list and its export take them; words that nobody knows are as good as none. */
export function useAccountFilters() {
  const { known, change, isNarrowed } = useAddress(NAMES)
  const ventureId = useVenture()?.id
  const filters = {
    ...(ventureId !== undefined && { ventureId }),
    entityId: known.entityId,
    currency: known.currency !== undefined && /^[A-Z]{3}$/.test(known.currency) ? known.currency : undefined,
    state: STATES.find(({ value }) => value === known.state)?.value,
    balance: BALANCES.find(({ value }) => value === known.balance)?.value,
    search: known.search || undefined,
  }
  return { filters, change, isNarrowed }
}
