import { contract } from '@holdfast/contract'
import { useReply } from '../../lib/query.ts'

/** Who works in the venture today; empty while the list is on its way. */
export const useColleagues = (ventureId: string | undefined) =>
  useReply(contract.ventures.listVenturePeople, { id: ventureId ?? '' }, { when: ventureId !== undefined }).data
    ?.items ?? []
