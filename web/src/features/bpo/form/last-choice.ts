import type { Call } from '@holdfast/contract'
import { store, stored } from '../../../lib/stored.ts'
import type { Campaign } from '../desks.ts'

/** Most calls are like the one before: campaign and direction are as they were last. */
export function lastChoice(campaigns: readonly Campaign[]) {
  const last = stored<string>('call-campaign', '')
  const direction: Call['direction'] = stored<string>('call-direction', '') === 'INBOUND' ? 'INBOUND' : 'OUTBOUND'
  const campaign = campaigns.find(({ id }) => id === last) ?? campaigns[0]
  return { ...(campaign && { campaignId: campaign.id }), direction }
}

export function rememberChoice(campaignId: string, direction: Call['direction']) {
  store('call-campaign', campaignId)
  store('call-direction', direction)
}
