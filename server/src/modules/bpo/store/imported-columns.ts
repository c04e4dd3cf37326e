import type { Call } from '@holdfast/engine/bpo'
import { type RawBuilder, sql } from 'kysely'

const TYPES = {
  agent_id: 'uuid',
  campaign_id: 'uuid',
  direction: 'text',
  started_at: 'timestamptz',
  started_on: 'date',
  ended_at: 'timestamptz',
  answered: 'boolean',
  answered_after_seconds: 'int',
  talk_seconds: 'int',
  hold_seconds: 'int',
  wrap_seconds: 'int',
  dials: 'int',
  connected: 'boolean',
  resolved: 'boolean',
  appointment_set: 'boolean',
  deal_won: 'boolean',
  revenue_minor: 'bigint',
  rating: 'smallint',
} as const
type Column = keyof typeof TYPES
const COLUMNS = Object.keys(TYPES) as Column[]

/** The columns that a file may say, with their types, as a recordset declares them. */
export const IMPORTED_COLUMNS = COLUMNS.map((column) => `${column} ${TYPES[column]}`).join(', ')

export function importedColumns(of?: string): RawBuilder<unknown> {
  return sql.join(COLUMNS.map((column) => sql.ref(of === undefined ? column : `${of}.${column}`)))
}

/** `column = g.column` for each. */
export function importedAssignments(): RawBuilder<unknown> {
  return sql.join(COLUMNS.map((column) => sql`${sql.ref(column)} = ${sql.ref(`g.${column}`)}`))
}

export function importedRow(call: Call): Readonly<Record<Column, unknown>> {
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
