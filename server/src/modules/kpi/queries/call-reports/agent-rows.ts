import type { Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { type BpoColumn, bpoColumns } from '../../store/bpo-columns.ts'
import { bpoHours, bpoTable } from '../../store/bpo-table.ts'
import { sumsOf } from '../../store/figure-table.ts'
import { figureRows } from '../figure-rows.ts'
import type { KnownDays } from '../known-days.ts'

export type AgentSums = { readonly agentId: string; readonly currency: string } & { readonly [C in BpoColumn]: number }
export type AgentDay = {
  readonly agentId: string
  readonly day: Day
  readonly calls: number
  readonly deals: number
  /** Where totals tell it, else 0. */
  readonly loggedInSeconds: number
  /** Hours of the campaign's clock in which the agent began a call. */
  readonly activeHours: number
  /** Of campaigns whose hours are known on the day: those that calls and deals are spread over. */
  readonly timedCalls: number
  readonly timedDeals: number
  /** All that was recorded on the day has its hours. */
  readonly isTimed: boolean
}
export type AgentHour = {
  readonly agentId: string
  readonly hour: number
  readonly calls: number
  readonly deals: number
}
export type AgentRows = {
  readonly sums: readonly AgentSums[]
  readonly days: readonly AgentDay[]
  readonly hours: readonly AgentHour[]
}

/** Of all agents, in one campaign or in all. */
export async function agentRows(db: Reads, known: KnownDays, campaignId: string | undefined): Promise<AgentRows> {
  const filter = campaignId === undefined ? sql`true` : sql`f.campaign_id = ${campaignId}`
  const seats = sql`(${figureRows(bpoTable, known, filter)})`
  const hourly = sql`(${figureRows(bpoHours, known, filter)})`
  const [sums, days, hours] = await Promise.all([sumsBy(db, seats), daysBy(db, seats, hourly), hoursBy(db, hourly)])
  return { sums, days, hours }
}

async function sumsBy(db: Reads, seats: RawBuilder<unknown>): Promise<readonly AgentSums[]> {
  const { rows } = await sql<AgentSums>`
    select f.agent_id as "agentId", f.currency, ${sumsOf(bpoColumns, 'f')} from ${seats} f group by 1, 2`.execute(db)
  return rows
}

async function daysBy(
  db: Reads,
  seats: RawBuilder<unknown>,
  hourly: RawBuilder<unknown>,
): Promise<readonly AgentDay[]> {
  const { rows } = await sql<AgentDay>`
    with active as (
      select f.agent_id, f.campaign_id, f.day, f.hour from ${hourly} f where f.calls > 0),
    seats as (
      select f.agent_id, f.day, f.calls, f.deals, f.logged_in_seconds, f.logged_in_seconds > 0 or exists (
        select from active a where a.agent_id = f.agent_id and a.campaign_id = f.campaign_id and a.day = f.day) as timed
      from ${seats} f)
    select d.*, (select count(distinct a.hour)::int from active a where a.agent_id = d."agentId" and a.day = d.day) as "activeHours"
    from (
      select s.agent_id as "agentId", s.day, sum(s.calls)::int as calls, sum(s.deals)::int as deals,
        sum(s.logged_in_seconds)::int as "loggedInSeconds", bool_and(s.timed) as "isTimed",
        (coalesce(sum(s.calls) filter (where s.timed), 0))::int as "timedCalls",
        (coalesce(sum(s.deals) filter (where s.timed), 0))::int as "timedDeals"
      from seats s group by 1, 2) d
    order by d.day`.execute(db)
  return rows
}

async function hoursBy(db: Reads, hourly: RawBuilder<unknown>): Promise<readonly AgentHour[]> {
  const { rows } = await sql<AgentHour>`
    select f.agent_id as "agentId", f.hour, sum(f.calls)::int as calls, sum(f.deals)::int as deals from ${hourly} f
    group by 1, 2 order by 2`.execute(db)
  return rows
}
