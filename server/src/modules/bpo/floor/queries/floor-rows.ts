import {
  type AgentId,
  addDays,
  type CampaignId,
  type Day,
  type Instant,
  startOfDay,
  type UserId,
} from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { todayIn } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'

export type FloorCampaignRow = {
  readonly id: CampaignId
  readonly name: string
  readonly day: Day
  readonly dayBegan: Instant
  readonly isActive: boolean
}
export type FloorAgentRow = {
  readonly id: AgentId
  readonly userId: UserId
  readonly name: string
  readonly isActive: boolean
  readonly callId: string | null
  readonly campaignId: CampaignId | null
  readonly direction: 'INBOUND' | 'OUTBOUND' | null
  readonly startedAt: Instant | null
  readonly openCalls: number
}
/** When a call that began before today ended today. */
export type FloorEnd = { readonly agentId: AgentId; readonly endedAt: Instant }
/** What an agent did in a campaign today. */
export type FloorSeat = {
  readonly agentId: AgentId
  readonly campaignId: CampaignId
  readonly calls: number
  /** null: of no call known. */
  readonly dials: number | null
  readonly connects: number
  readonly appointments: number
  readonly deals: number
  /** In minor units of the venture's currency; null: of no call known. */
  readonly revenueMinor: number | null
  readonly lastEndedAt: Instant | null
}
export type FloorRows = {
  readonly campaigns: readonly FloorCampaignRow[]
  readonly agents: readonly FloorAgentRow[]
  readonly seats: readonly FloorSeat[]
  readonly ends: readonly FloorEnd[]
}

/** All that a floor shows, for every reader of the venture alike. */
export async function floorRows(db: Reads, ventureId: string, currency: string, now: Instant): Promise<FloorRows> {
  const campaigns = await campaignsOf(db, ventureId, now)
  return {
    campaigns,
    agents: await agentsOf(db, ventureId),
    seats: await seatsOf(db, ventureId, currency, campaigns),
    ends: await endsOf(db, ventureId, campaigns),
  }
}

async function campaignsOf(db: Reads, ventureId: string, now: Instant): Promise<readonly FloorCampaignRow[]> {
  const { rows } = await sql<Omit<FloorCampaignRow, 'day' | 'dayBegan'> & { zone: string }>`
    select id, name, zone, is_active as "isActive" from bpo.campaigns where venture_id = ${ventureId} order by name, id`.execute(
    db,
  )
  return rows.map(({ zone, ...campaign }) => {
    const day = todayIn(zone, now)
    return { ...campaign, day, dayBegan: startOfDay(day, zone) }
  })
}

/** Agents with the last of their open calls. People in training stand on no floor. */
async function agentsOf(db: Reads, ventureId: string): Promise<readonly FloorAgentRow[]> {
  const { rows } = await sql<FloorAgentRow>`
    with open as (
      select distinct on (c.agent_id) c.agent_id, c.id, c.campaign_id, c.direction, c.started_at,
        count(*) over (partition by c.agent_id) as calls
      from bpo.call_logs c
      where c.venture_id = ${ventureId} and c.ended_at is null and c.voided_at is null and not c.is_test
      order by c.agent_id, c.started_at desc, c.id desc)
    select a.id, a.user_id as "userId", u.name, a.is_active as "isActive", o.id as "callId", o.campaign_id as "campaignId",
      o.direction, o.started_at as "startedAt", coalesce(o.calls, 0)::int as "openCalls"
    from bpo.agents a join identity.person_facts u on u.id = a.user_id left join open o on o.agent_id = a.id
    where a.venture_id = ${ventureId} and not u.is_test
    order by u.name, a.id`.execute(db)
  return rows
}

/** Of calls that began on the day before and ended on their campaign's today; none lasts longer. */
async function endsOf(
  db: Reads,
  ventureId: string,
  campaigns: readonly FloorCampaignRow[],
): Promise<readonly FloorEnd[]> {
  const began = campaigns.map(({ dayBegan }) => dayBegan).toSorted()[0]
  if (began === undefined) return []
  const days = new Set(campaigns.map(({ day }) => addDays(day, -1)))
  const { rows } = await sql<FloorEnd & { readonly campaignId: CampaignId; readonly day: Day }>`
    select c.agent_id as "agentId", c.campaign_id as "campaignId", c.started_on as day, max(c.ended_at) as "endedAt"
    from bpo.call_logs c
    where c.venture_id = ${ventureId} and c.started_on = any (${[...days]}::date[]) and c.ended_at >= ${began}::timestamptz
      and c.voided_at is null and not c.is_test
    group by c.agent_id, c.campaign_id, c.started_on`.execute(db)
  const own = new Map(campaigns.map((campaign) => [campaign.id, campaign]))
  return rows.filter(({ campaignId, day, endedAt }) => {
    const campaign = own.get(campaignId)
    return campaign !== undefined && addDays(day, 1) === campaign.day && endedAt >= campaign.dayBegan
  })
}

/** Each campaign's own today, of the days that it is in any. Revenue in another currency is left out of a sum that has one. */
async function seatsOf(
  db: Reads,
  ventureId: string,
  currency: string,
  campaigns: readonly FloorCampaignRow[],
): Promise<readonly FloorSeat[]> {
  const today = new Map(campaigns.map(({ id, day }) => [id, day]))
  const { rows } = await sql<FloorSeat & { readonly day: Day }>`
    select c.agent_id as "agentId", c.campaign_id as "campaignId", c.started_on as day, count(*)::int as calls,
      sum(c.dials)::int as dials, (count(*) filter (where c.connected))::int as connects,
      (count(*) filter (where c.appointment_set))::int as appointments, (count(*) filter (where c.deal_won))::int as deals,
      (sum(c.revenue_minor) filter (where c.currency = ${currency}))::bigint as "revenueMinor", max(c.ended_at) as "lastEndedAt"
    from bpo.call_logs c
    where c.venture_id = ${ventureId} and c.started_on = any (${[...new Set(today.values())]}::date[])
      and c.voided_at is null and not c.is_test
    group by c.agent_id, c.campaign_id, c.started_on`.execute(db)
  return rows.filter(({ campaignId, day }) => today.get(campaignId) === day)
}
