import { contract, type VenturePerson } from '@holdfast/contract'
import { useReply } from '../../lib/query.ts'

/** Who works in the venture today; empty while the list is on its way. */
export const usePeople = (ventureId: string): readonly VenturePerson[] =>
  useReply(contract.ventures.listVenturePeople, { id: ventureId }).data?.items ?? []
