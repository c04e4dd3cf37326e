import { type AgentId, type CampaignId, type Day, refuse } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { constraintOf } from '../../../platform/db/sqlstate.ts'
import type { Reads, Tx } from '../../../platform/db/tx.ts'

/** A day of an agent in a campaign: counted from its calls or from its totals, never from both. */
export type Seat = { readonly campaignId: CampaignId; readonly agentId: AgentId; readonly day: Day }

export const seatKey = ({ campaignId, agentId, day }: Seat): string => `${campaignId} ${agentId} ${day}`

/** Whoever writes totals waits for the calls that are being written in the venture, and they for it (see 0049_bpo.sql). */
export async function holdDaysCounted(tx: Tx, ventureId: string, by: 'calls' | 'totals'): Promise<void> {
  const lock = sql.raw(by === 'calls' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock')
  await sql`select ${lock}(hashtext('bpo days counted'), hashtext(${ventureId}))`.execute(tx)
}

/** Those of which totals stand. */
export function seatsOfTotals(db: Reads, ventureId: string, seats: readonly Seat[]): Promise<ReadonlySet<string>> {
  return seatsIn(
    db,
    seats,
    sql`
    select from bpo.day_totals t where t.venture_id = ${ventureId} and t.campaign_id = s.campaign_id and t.agent_id = s.agent_id
      and t.day = s.day and t.voided_at is null`,
  )
}

/** Those of which calls are logged. */
export function seatsOfCalls(db: Reads, ventureId: string, seats: readonly Seat[]): Promise<ReadonlySet<string>> {
  return seatsIn(
    db,
    seats,
    sql`
    select from bpo.call_logs c where c.venture_id = ${ventureId} and c.agent_id = s.agent_id and c.started_on = s.day
      and c.campaign_id = s.campaign_id and c.voided_at is null and not c.is_test`,
  )
}

async function seatsIn(db: Reads, seats: readonly Seat[], standing: RawBuilder<unknown>): Promise<ReadonlySet<string>> {
  const known = seats.filter(({ campaignId, agentId }) => campaignId !== '' && agentId !== '')
  if (known.length === 0) return new Set<string>()
  const { rows } = await sql<Seat>`
    select distinct s.campaign_id as "campaignId", s.agent_id as "agentId", s.day
    from unnest(${known.map(({ campaignId }) => campaignId)}::uuid[], ${known.map(({ agentId }) => agentId)}::uuid[],
      ${known.map(({ day }) => day)}::date[]) as s (campaign_id, agent_id, day)
    where exists (${standing})`.execute(db)
  return new Set(rows.map(seatKey))
}

export function totalsStand(day: Day): string {
  return `Totals stand for ${day} of this agent in this campaign: its calls would count twice. Void the totals first.`
}

/** The guard of the schema, in words. Refuses `call.totals_stand`. */
export async function refusingBesideTotals<R>(day: Day, write: () => Promise<R>): Promise<R> {
  try {
    return await write()
  } catch (error) {
    if (constraintOf(error) === 'call_logs_day_counted_once')
      refuse('conflict', 'call.totals_stand', totalsStand(day), { day })
    throw error
  }
}
