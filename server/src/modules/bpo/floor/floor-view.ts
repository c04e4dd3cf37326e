import type { Floor, FloorAgent } from '@holdfast/contract'
import { isStale, STALE_AFTER_HOURS } from '@holdfast/engine/bpo'
import type { Instant, UserId } from '@holdfast/engine/kernel'
import type { FloorAgentRow, FloorEnd, FloorRows, FloorSeat } from './queries/floor-rows.ts'

type Of = { readonly ventureId: string; readonly currency: string; readonly now: Instant }
type Sums = Pick<FloorAgent, 'calls' | 'dials' | 'connects' | 'appointments' | 'deals' | 'revenue'>

/** What a reader sees: everybody, or (`only`) the one person that they are. */
export function floorView(rows: FloorRows, { ventureId, currency, now }: Of, only: UserId | null): Floor {
  const shown = rows.agents.filter(({ userId }) => only === null || userId === only)
  const ids = new Set(shown.map(({ id }) => id))
  const seats = rows.seats.filter(({ agentId }) => ids.has(agentId))
  const byAgent = Map.groupBy(seats, ({ agentId }) => agentId)
  const ends = new Map(rows.ends.toSorted((a, b) => a.endedAt.localeCompare(b.endedAt)).map(endOf))
  const names = new Map(rows.campaigns.map(({ id, name }) => [id as string, name]))
  const agents = shown
    .filter(({ id, isActive, callId }) => isActive || callId !== null || byAgent.has(id))
    .map((row) =>
      agentView(row, byAgent.get(row.id) ?? [], { names, currency, now, endedAt: ends.get(row.id) ?? null }),
    )
    .toSorted(longestFirst)
  const count = (state: FloorAgent['state']) => agents.filter((agent) => agent.state === state).length
  return {
    ventureId,
    asOf: now,
    staleAfterHours: STALE_AFTER_HOURS,
    onCall: count('ON_CALL'),
    idle: count('IDLE'),
    stale: count('STALE'),
    notYet: count('NOT_YET'),
    today: sumsOf(seats, currency),
    // Somebody who sees themselves alone sees the campaigns that they called in today.
    campaigns: campaignsView(rows.campaigns, { seats, agents, currency, running: only === null }),
    agents,
  }
}

const endOf = ({ agentId, endedAt }: FloorEnd) => [agentId, endedAt] as const

type Naming = { readonly names: ReadonlyMap<string, string>; readonly currency: string; readonly now: Instant }
type Seen = Naming & {
  /** Today, of a call that began before it. */
  readonly endedAt: Instant | null
}

function agentView(
  row: FloorAgentRow,
  seats: readonly FloorSeat[],
  { names, currency, now, endedAt }: Seen,
): FloorAgent {
  const lastEnded =
    [endedAt, ...seats.map(({ lastEndedAt }) => lastEndedAt)]
      .filter((each) => each !== null)
      .toSorted()
      .at(-1) ?? null
  const open = openCall(row, names)
  // Whoever ended another call since is not on this one any more.
  const call = open !== null && lastEnded !== null && lastEnded > open.startedAt ? null : open
  const state =
    call === null
      ? lastEnded === null
        ? 'NOT_YET'
        : 'IDLE'
      : isStale({ ...call, endedAt: null }, now)
        ? 'STALE'
        : 'ON_CALL'
  return {
    agent: { id: row.id, name: row.name },
    state,
    since: call?.startedAt ?? lastEnded,
    call,
    leftOpen: row.openCalls - (call === null ? 0 : 1),
    campaigns: [...new Set(seats.map(({ campaignId }) => campaignId))],
    ...sumsOf(seats, currency),
  }
}

function openCall(row: FloorAgentRow, names: Naming['names']): FloorAgent['call'] {
  const { callId, campaignId, direction, startedAt } = row
  if (callId === null || campaignId === null || direction === null || startedAt === null) return null
  return { id: callId, campaign: { id: campaignId, name: names.get(campaignId) ?? '' }, direction, startedAt }
}

type Shown = {
  readonly seats: readonly FloorSeat[]
  readonly agents: readonly FloorAgent[]
  readonly currency: string
  /** Also those in which nobody called yet. */
  readonly running: boolean
}

function campaignsView(campaigns: FloorRows['campaigns'], { seats, agents, currency, running }: Shown) {
  const own = campaigns.map(({ id, name, day, isActive }) => {
    const mine = seats.filter(({ campaignId }) => campaignId === id)
    const onCall = agents.filter(({ state, call }) => state === 'ON_CALL' && call?.campaign.id === id).length
    const view = { campaign: { id, name }, day, agents: mine.length, onCall, ...sumsOf(mine, currency) }
    return { view, isShown: (running && isActive) || mine.length > 0 || onCall > 0 }
  })
  const without = agents.filter(({ campaigns: called, state }) => called.length === 0 && state !== 'ON_CALL').length
  return [
    ...own.filter(({ isShown }) => isShown).map(({ view }) => view),
    ...(without > 0 ? [{ campaign: null, day: null, agents: without, onCall: 0, ...sumsOf([], currency) }] : []),
  ]
}

function sumsOf(seats: readonly FloorSeat[], currency: string): Sums {
  const sum = (of: 'calls' | 'connects' | 'appointments' | 'deals') =>
    seats.reduce((total, seat) => total + seat[of], 0)
  const minor = knownSum(seats.map(({ revenueMinor }) => revenueMinor))
  return {
    calls: sum('calls'),
    dials: knownSum(seats.map(({ dials }) => dials)),
    connects: sum('connects'),
    appointments: sum('appointments'),
    deals: sum('deals'),
    revenue: minor === null ? null : { minor, currency },
  }
}

/** Of those that are known; null: of none. */
function knownSum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0)
}

const ORDER: readonly FloorAgent['state'][] = ['ON_CALL', 'IDLE', 'STALE', 'NOT_YET']

function longestFirst(a: FloorAgent, b: FloorAgent): number {
  return (
    ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
    (a.since ?? '').localeCompare(b.since ?? '') ||
    a.agent.name.localeCompare(b.agent.name)
  )
}
