import type { Call } from '@holdfast/engine/bpo'
import { type RawBuilder, sql } from 'kysely'
import { toldOf } from './call-row.ts'

/** The columns that a file may say. */
export function importedRow(call: Call) {
  return { campaign_id: call.campaignId, direction: call.direction, ...toldOf(call) }
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
