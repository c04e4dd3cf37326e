import type { AgentId, CampaignId, UserId } from '@holdfast/engine/kernel'

export type KnownCampaign = { readonly id: CampaignId; readonly name: string; readonly zone: string }

/** Whose agents and which campaigns there are; campaigns by their folded name. */
export type Desks = {
  readonly agents: ReadonlyMap<UserId, AgentId>
  readonly campaigns: ReadonlyMap<string, KnownCampaign>
}

/** Files write a name in any case. */
export function foldedName(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim()
}
