import type { Call } from '@holdfast/contract'
import { isStale } from '@holdfast/engine/bpo'
import type { UserId, VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../platform/caller.ts'
import { mayLogCall, mayVoidCall } from './policy.ts'
import type { CallRow } from './queries/call-rows.ts'

export function callView(row: CallRow, caller: Caller): Call {
  return {
    id: row.id,
    ventureId: row.venture_id,
    agent: { id: row.agent_id, name: row.agent_name },
    campaign: { id: row.campaign_id, name: row.campaign_name },
    direction: row.direction as Call['direction'],
    startedAt: row.started_at,
    startedOn: row.started_on,
    endedAt: row.ended_at,
    ...outcomeView(row),
    endReason: row.end_reason,
    isStale: isStale({ startedAt: row.started_at, endedAt: row.ended_at }, caller.now),
    voided: row.voided_at === null ? null : { at: row.voided_at, reason: row.void_reason ?? '' },
    zone: row.zone,
    version: row.version,
    can: canOf(row, caller),
  }
}

function outcomeView(row: CallRow) {
  return {
    answered: row.answered,
    answeredAfterSeconds: row.answered_after_seconds,
    talkSeconds: row.talk_seconds,
    holdSeconds: row.hold_seconds,
    wrapSeconds: row.wrap_seconds,
    dials: row.dials,
    connected: row.connected,
    resolved: row.resolved,
    appointmentSet: row.appointment_set,
    dealWon: row.deal_won,
    revenue: row.revenue_minor === null ? null : { minor: row.revenue_minor, currency: row.currency },
    rating: row.rating,
  }
}

function canOf(row: CallRow, caller: Caller): Call['can'] {
  const whose = { ventureId: row.venture_id as VentureId, agentUserId: row.agent_user_id as UserId }
  const counts = row.voided_at === null
  const mayChange = counts && mayLogCall(caller, whose)
  return { end: mayChange && row.ended_at === null, change: mayChange, void: counts && mayVoidCall(caller, whose) }
}
