import type { Call } from '@holdfast/engine/bpo'
import type { Selectable } from 'kysely'
import type { DB } from '../../../generated/schema.ts'

type CallRow = Selectable<DB['bpo.call_logs']>

/** The columns that a command may change, as the decision left them. */
export function changeable(call: Call) {
  return { ...toldOf(call), voided_at: call.voidedAt, version: call.version } satisfies Partial<CallRow>
}

/** What people and files tell of a call: whose, when, and what came of it. */
export function toldOf(call: Call) {
  return {
    agent_id: call.agentId,
    started_at: call.startedAt,
    started_on: call.startedOn,
    ended_at: call.endedAt,
    answered: call.answered,
    answered_after_seconds: call.answeredAfterSeconds,
    talk_seconds: call.talkSeconds,
    hold_seconds: call.holdSeconds,
    wrap_seconds: call.wrapSeconds,
    dials: call.dials,
    connected: call.connected,
    resolved: call.resolved,
    appointment_set: call.appointmentSet,
    deal_won: call.dealWon,
    revenue_minor: call.revenueMinor,
    rating: call.rating,
  } satisfies Partial<CallRow>
}

/** What the rules know of a stored call. */
export function callOf(row: CallRow & { readonly zone: string; readonly agent_user_id: string }): Call {
  return {
    id: row.id as Call['id'],
    ventureId: row.venture_id as Call['ventureId'],
    campaignId: row.campaign_id as Call['campaignId'],
    zone: row.zone,
    currency: row.currency,
    agentId: row.agent_id as Call['agentId'],
    agentUserId: row.agent_user_id as Call['agentUserId'],
    direction: row.direction as Call['direction'],
    startedAt: row.started_at,
    startedOn: row.started_on,
    endedAt: row.ended_at,
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
    revenueMinor: row.revenue_minor,
    rating: row.rating,
    externalRef: row.external_ref,
    isTest: row.is_test,
    voidedAt: row.voided_at,
    version: row.version,
  }
}
