import { contract } from '@holdfast/contract'
import { useReply } from '../../../lib/query.ts'
import { type MyVenture, useMe, useVenture } from '../../../lib/session.ts'

/** The chosen venture, or all of them when none is chosen: every venture has tasks. */
export function useTaskVentures(): readonly MyVenture[] {
  const { ventures } = useMe()
  const chosen = useVenture()
  return chosen ? [chosen] : ventures
}

/** Who works in the venture today; empty while the list is on its way. */
export const usePeopleOf = (ventureId: string | undefined) =>
  useReply(contract.ventures.listVenturePeople, { id: ventureId ?? '' }, { when: ventureId !== undefined }).data
    ?.items ?? []
