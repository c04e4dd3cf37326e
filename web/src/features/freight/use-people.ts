import { contract, type VenturePerson } from '@holdfast/contract'
import { useReply } from '../../lib/query.ts'

/** Who works in the venture today; empty while the list is on its way. */
export const usePeople = (ventureId: string): readonly VenturePerson[] => usePeopleOf(ventureId)

/** The same where it may not be known yet of which venture: nobody then, and nothing is asked. */
export const usePeopleOf = (ventureId: string | undefined): readonly VenturePerson[] =>
  useReply(contract.ventures.listVenturePeople, { id: ventureId ?? '' }, { when: ventureId !== undefined }).data
    ?.items ?? []
