import { type Campaign, useCallCentres } from '../desks.ts'

/** Campaigns to choose from; with several call centres each says whose it is. */
export function useCampaignOptions(campaigns: readonly Campaign[]) {
  const centres = useCallCentres()
  const nameOf = (ventureId: string) => centres.find(({ id }) => id === ventureId)?.name ?? ''
  return campaigns.map(({ id, name, ventureId }) => ({
    value: id,
    label: centres.length > 1 ? `${name} · ${nameOf(ventureId)}` : name,
  }))
}
