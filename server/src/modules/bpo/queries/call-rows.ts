import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { DB } from '../../../generated/schema.ts'
import type { Reads } from '../../../platform/db/tx.ts'

const COLUMNS = [
  'venture_id',
  'id',
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
  'currency',
  'rating',
  'end_reason',
  'voided_at',
  'void_reason',
  'version',
] as const

export type CallRow = Pick<Selectable<DB['bpo.call_logs']>, (typeof COLUMNS)[number]> & {
  readonly campaign_name: string
  readonly zone: string
  readonly agent_user_id: string
  readonly agent_name: string
}

/** The logged calls that a query picks, as the view needs them. */
export const callColumns: RawBuilder<unknown> = sql.join(COLUMNS.map((name) => sql.ref(`c.${name}`)))

/** Names are joined after the calls have been picked, for the few that are shown. */
export async function callRows(
  db: Reads,
  picked: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`c.id desc`,
): Promise<readonly CallRow[]> {
  const { rows } = await sql<CallRow>`
    select ${callColumns}, p.name as campaign_name, p.zone, a.user_id as agent_user_id, u.name as agent_name
    from (${picked}) c
    join bpo.campaigns p on p.venture_id = c.venture_id and p.id = c.campaign_id
    join bpo.agents a on a.venture_id = c.venture_id and a.id = c.agent_id
    join identity.person_facts u on u.id = a.user_id
    order by ${order}`.execute(db)
  return rows
}
