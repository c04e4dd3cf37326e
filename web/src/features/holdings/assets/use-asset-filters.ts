import { ASSET_KINDS } from '@holdfast/engine/holdings'
import { useVenture } from '../../../lib/session.ts'
import { useAddress } from '../use-address.ts'

const NAMES = ['entityId', 'kind', 'state', 'search'] as const
export const STATES = [
  { value: 'held', label: 'Held' },
  { value: 'disposed', label: 'Disposed of' },
] as const

/** The filters of the address, as the list and its export take them; words that nobody knows are as good as none. */
export function useAssetFilters() {
  const { known, change, isNarrowed } = useAddress(NAMES)
  const ventureId = useVenture()?.id
  const filters = {
    ...(ventureId !== undefined && { ventureId }),
    entityId: known.entityId,
    kind: ASSET_KINDS.find((kind) => kind === known.kind),
    state: STATES.find(({ value }) => value === known.state)?.value,
    search: known.search || undefined,
  }
  return { filters, change, isNarrowed }
}
