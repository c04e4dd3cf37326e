import type { AgentReportRow } from '@holdfast/contract'
import { divide, type Rational, rational, toDecimal } from '@holdfast/engine/kernel'
import { agentCost, bpoRatios, costEach, ratio } from '@holdfast/engine/kpi'
import type { Reads } from '../../../../platform/db/tx.ts'
import { bpoColumns } from '../../store/bpo-columns.ts'
import { bpoCounts } from '../../views/bpo-counts.ts'
import { bpoDayOf } from '../../views/bpo-day-of.ts'
import type { KnownDays } from '../known-days.ts'
import { type AgentDesk, agentDesks } from './agent-desks.ts'
import { type AgentDay, type AgentHour, type AgentSums, agentRows } from './agent-rows.ts'

type Asked = { readonly campaignId?: string | undefined; readonly showsCosts: boolean }
type Of = {
  readonly desk: AgentDesk
  readonly sums: readonly AgentSums[]
  readonly days: readonly AgentDay[]
  readonly hours: readonly AgentHour[]
}

/** Whoever did anything in the range, the most calls first. */
export async function agentReportRows(db: Reads, known: KnownDays, asked: Asked): Promise<AgentReportRow[]> {
  const { id: ventureId, currency } = known.venture
  const [rows, desks] = [await agentRows(db, known, asked.campaignId), await agentDesks(db, { ventureId, currency })]
  const sums = byAgent(rows.sums)
  const days = byAgent(rows.days)
  const hours = byAgent(rows.hours)
  return [...desks.values()]
    .flatMap((desk) => {
      const own = sums.get(desk.id) ?? []
      const of = { desk, sums: own, days: days.get(desk.id) ?? [], hours: hours.get(desk.id) ?? [] }
      return own.length === 0 ? [] : [rowOf(of, currency, asked.showsCosts)]
    })
    .toSorted((a, b) => (b.calls ?? 0) - (a.calls ?? 0) || a.agent.name.localeCompare(b.agent.name))
}

function byAgent<R extends { readonly agentId: string }>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> {
  return Map.groupBy(rows, ({ agentId }) => agentId)
}

function rowOf({ desk, sums, days, hours }: Of, currency: string, showsCosts: boolean): AgentReportRow {
  const all = totalOf(sums)
  const ratios = bpoRatios(bpoDayOf(all))
  const worked = days.map((each) => ({ day: each.day, seconds: each.loggedInSeconds + each.activeSeconds }))
  const seconds = worked.reduce((sum, each) => sum + each.seconds, 0)
  const own = sums.find((each) => each.currency === currency)
  const money = (minor: number | null) => (minor === null ? null : { minor, currency })
  const isTimed = days.every((each) => each.isTimed)
  const cost = showsCosts && isTimed ? agentCost(worked, desk.costs) : null
  const timed = (of: 'timedCalls' | 'timedDeals') => days.reduce((sum, each) => sum + each[of], 0)
  const counts = bpoCounts(all)
  const activeDays = days.filter(({ calls, loggedInSeconds }) => calls > 0 || loggedInSeconds > 0).length
  const shown = (of: keyof typeof ratios) => ratio(ratios[of].numerator, ratios[of].denominator)
  return {
    agent: { id: desk.id, name: desk.name },
    calls: counts.calls,
    answered: counts.answered,
    connects: counts.connects,
    appointments: counts.appointments,
    deals: counts.deals,
    averageTalk: shown('meanTalk'),
    averageHold: ratio(all.hold_seconds, all.hold_measured),
    averageWrap: ratio(all.wrap_seconds, all.wrap_measured),
    averageHandleTime: shown('handleTime'),
    conversion: shown('conversion'),
    satisfaction: shown('satisfaction'),
    revenue: own && own.revenue_measured > 0 ? money(own.revenue_minor) : null,
    hours: seconds === 0 ? null : decimal(hoursOf(seconds)),
    callsPerHour: counts.calls === null ? null : perHour(timed('timedCalls'), seconds),
    dealsPerHour: counts.deals === null ? null : perHour(timed('timedDeals'), seconds),
    days: activeDays,
    callsPerDay: counts.calls === null ? null : ratio(all.calls, activeDays),
    cost: money(cost),
    costPerHour: money(costEach(cost, hoursOf(seconds))),
    costPerDeal: money(costEach(cost, rational(all.deals))),
    byHour: hours.map(({ hour, calls, deals }) => ({ hour, calls, deals })),
    byDay: days.map(({ day, calls, deals }) => ({ day, calls, deals })),
  }
}

function totalOf(sums: readonly AgentSums[]): AgentSums {
  const total = bpoColumns.map((column) => [column, sums.reduce((sum, each) => sum + each[column], 0)])
  return Object.fromEntries(total) as AgentSums
}

function hoursOf(seconds: number): Rational {
  return divide(rational(seconds), rational(3600))
}

function perHour(many: number, seconds: number): string | null {
  return seconds === 0 ? null : decimal(divide(rational(many), hoursOf(seconds)))
}

function decimal(value: Rational): string {
  return toDecimal(value, 6)
}
