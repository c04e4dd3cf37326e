import { contract } from '@holdfast/contract'
import { useReply } from '../../../lib/query.ts'
import { type MyVenture, useMe, useVenture } from '../../../lib/session.ts'

/** The person's ventures that have hotels: the chosen one, or all of them when none is chosen. */
export function useReviewVentures(): readonly MyVenture[] {
  const { ventures } = useMe()
  const chosen = useVenture()
  return (chosen ? [chosen] : ventures).filter(({ type }) => type === 'HOSPITALITY')
}

/** Hotels to choose from; of no venture that is known yet, none. */
export const useReviewedHotels = (ventureId: string | undefined) =>
  useReply(contract.hotels.listHotels, { ventureId: ventureId ?? '', limit: 100 }, { when: ventureId !== undefined })
    .data?.items ?? []

/** Who works in the venture today; empty while the list is on its way. */
export const useColleagues = (ventureId: string | undefined) =>
  useReply(contract.ventures.listVenturePeople, { id: ventureId ?? '' }, { when: ventureId !== undefined }).data
    ?.items ?? []
