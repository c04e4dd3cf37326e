import type { AgentId, CallId, CampaignId, UserId, VentureId } from '../../kernel/index.ts'
import type { Call, CallContext } from '../call.ts'
import { logCall, type NewCall } from '../log-call.ts'

export const FARAH = 'farah' as UserId

/** 23:30 in Kolkata (UTC+5:30). */
export const now: CallContext = { at: '2026-06-17T18:00:00.000Z', by: FARAH }

/** Twenty past eleven in the evening of the 17th in Kolkata, for Sunrise Solar. */
export const newCall: NewCall = {
  id: 'call-1' as CallId,
  ventureId: 'callbridge' as VentureId,
  campaignId: 'sunrise' as CampaignId,
  zone: 'Asia/Kolkata',
  currency: 'INR',
  agentId: 'agent-7' as AgentId,
  agentUserId: FARAH,
  direction: 'INBOUND',
  startedAt: '2026-06-17T17:50:00.000Z',
}

export function openCall(changes: Partial<NewCall> = {}): Call {
  return logCall({ ...newCall, ...changes }, now).next
}
