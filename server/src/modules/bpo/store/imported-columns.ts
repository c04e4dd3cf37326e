import type { Call } from '@holdfast/engine/bpo'
import { type RawBuilder, sql } from 'kysely'

/** The columns that a file may say. */
export function importedRow(call: Call) {
  return {
    agent_id: call.agentId,
    campaign_id: call.campaignId,
    direction: call.direction,
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
  }
}

const COLUMNS: readonly (keyof ReturnType<typeof importedRow>)[] = [
  'agent_id',
  'campaign_id',
  'direction',
  'started_at',
  'started_on',
  'ended_at',
  'answered',
  'answered_after_seconds',
  'talk_seconds',
  'hold_seconds',
  'wrap_seconds',
  'dials',
  'connected',
  'resolved',
  'appointment_set',
  'deal_won',
  'revenue_minor',
  'rating',
]

export function importedColumns(of?: string): RawBuilder<unknown> {
  return sql.join(COLUMNS.map((column) => sql.ref(of === undefined ? column : `${of}.${column}`)))
}

/** `column = g.column` for each. */
export function importedAssignments(): RawBuilder<unknown> {
  return sql.join(COLUMNS.map((column) => sql`${sql.ref(column)} = ${sql.ref(`g.${column}`)}`))
}
