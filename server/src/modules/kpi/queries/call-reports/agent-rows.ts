import type { Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { type BpoColumn, bpoColumns } from '../../store/bpo-columns.ts'
import { bpoHours, bpoTable, SHOWN_HOUR } from '../../store/bpo-table.ts'
import { sumsOf } from '../../store/figure-table.ts'
import { figureRows } from '../figure-rows.ts'
import type { KnownDays } from '../known-days.ts'
import { type BrokenHour, brokenHours } from './broken-hours.ts'

export type AgentSums = { readonly agentId: string; readonly currency: string } & { readonly [C in BpoColumn]: number }
export type AgentDay = {
  readonly agentId: string
  readonly day: Day
  readonly calls: number
  readonly deals: number
  /** Where totals tell it, else 0. */
  readonly loggedInSeconds: number
  /** How long the hours of the campaign's clock last in which the agent began a call; each counts whole and once. */
  readonly activeSeconds: number
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
  const broken = await brokenHours(db, known)
  const [sums, days, hours] = await Promise.all([
    sumsBy(db, seats),
    daysBy(db, { ventureId: known.venture.id, seats, hourly, broken }),
    hoursBy(db, hourly),
  ])
  return { sums, days, hours }
}

async function sumsBy(db: Reads, seats: RawBuilder<unknown>): Promise<readonly AgentSums[]> {
  const { rows } = await sql<AgentSums>`
    select f.agent_id as "agentId", f.currency, ${sumsOf(bpoColumns, 'f')} from ${seats} f group by 1, 2`.execute(db)
  return rows
}

type DayParts = {
  readonly ventureId: string
  readonly seats: RawBuilder<unknown>
  readonly hourly: RawBuilder<unknown>
  readonly broken: readonly BrokenHour[]
}

async function daysBy(db: Reads, { ventureId, seats, hourly, broken }: DayParts): Promise<readonly AgentDay[]> {
  const { rows } = await sql<AgentDay>`
    with broken as (
      select * from jsonb_to_recordset(${JSON.stringify(broken)}::jsonb) as b (zone text, day date, slot int, seconds int)),
    active as (
      select f.agent_id, f.campaign_id, f.day, f.hour, coalesce(b.seconds, 3600) as seconds from ${hourly} f
      left join bpo.campaign_facts c on c.venture_id = ${ventureId} and c.id = f.campaign_id
      left join broken b on b.zone = c.zone and b.day = f.day and b.slot = f.hour
      where f.calls > 0),
    seats as (
      select f.agent_id, f.day, f.calls, f.deals, f.logged_in_seconds, f.logged_in_seconds > 0 or exists (
        select from active a where a.agent_id = f.agent_id and a.campaign_id = f.campaign_id and a.day = f.day) as timed
      from ${seats} f)
    select d.*, (select coalesce(sum(h.seconds), 0)::int from (
        select max(a.seconds) as seconds from active a where a.agent_id = d."agentId" and a.day = d.day group by a.hour) h) as "activeSeconds"
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
    select h.agent_id as "agentId", ${SHOWN_HOUR} as hour, sum(h.calls)::int as calls, sum(h.deals)::int as deals from ${hourly} h
    group by 1, 2 order by 2`.execute(db)
  return rows
}
