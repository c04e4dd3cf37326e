import { contract } from '@holdfast/contract'
import { useReply } from '../../../lib/query.ts'

/** Hotels to choose from; of no venture that is known yet, none. */
export const useHotelsOf = (ventureId: string | undefined) =>
  useReply(contract.hotels.listHotels, { ventureId: ventureId ?? '', limit: 100 }, { when: ventureId !== undefined })
    .data?.items ?? []

/** Who works in the venture today; empty while the list is on its way. */
export const usePeopleOf = (ventureId: string | undefined) =>
  useReply(contract.ventures.listVenturePeople, { id: ventureId ?? '' }, { when: ventureId !== undefined }).data
    ?.items ?? []
