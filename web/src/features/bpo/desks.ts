import { contract, type Reply } from '@holdfast/contract'
import { useReply } from '../../lib/query.ts'
import { type MyVenture, useMe, useVenture } from '../../lib/session.ts'

export type Campaign = Reply<typeof contract.bpo.listCampaigns>['items'][number]
export type Agent = Reply<typeof contract.bpo.listAgents>['items'][number]

/** The person's call centres: the chosen one, or all of them when none is chosen. */
export function useCallCentres(): readonly MyVenture[] {
  const { ventures } = useMe()
  const chosen = useVenture()
  return (chosen ? [chosen] : ventures).filter(({ type }) => type === 'BPO')
}

/** Campaigns and agents of those call centres; nothing while they are on their way. */
export function useDesks() {
  const ventureId = useVenture()?.id
  const when = useCallCentres().length > 0
  const campaigns = useReply(contract.bpo.listCampaigns, { ventureId }, { when })
  const agents = useReply(contract.bpo.listAgents, { ventureId }, { when })
  return {
    campaigns: campaigns.data?.items ?? [],
    agents: agents.data?.items ?? [],
    isLoading: campaigns.isLoading || agents.isLoading,
  }
}

/** Who the person is on the phone: one agent a call centre at most. */
export const useMyAgents = (): readonly Agent[] => useDesks().agents.filter(({ isMe, isActive }) => isMe && isActive)

/** Running campaigns of the call centres in which the person answers or dials themselves; a contractor's are those that they are put on. */
export function useMyCampaigns(): readonly Campaign[] {
  const mine = new Set(useMyAgents().map(({ ventureId }) => ventureId))
  return useDesks().campaigns.filter(({ ventureId, isActive, can }) => isActive && can['log'] && mine.has(ventureId))
}

/** Running campaigns for which the person may record calls: their own, or everybody's. */
export function useLogCampaigns(): readonly Campaign[] {
  const mine = new Set(useMyAgents().map(({ ventureId }) => ventureId))
  const everybodys = new Set(useCallCentres().flatMap(({ id, can }) => (can['bpo.log_any'] ? [id] : [])))
  const { campaigns } = useDesks()
  return campaigns.filter(
    ({ ventureId, isActive, can }) => isActive && can['log'] && (mine.has(ventureId) || everybodys.has(ventureId)),
  )
}
