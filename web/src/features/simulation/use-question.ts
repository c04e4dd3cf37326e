import { contract, type Plan } from '@holdfast/contract'
import { useSearch } from '@tanstack/react-router'
import { chosenRange, type DayRange, PERIODS, type PeriodName, rangeOf } from '../../lib/day-period.ts'
import { formatRange } from '../../lib/format-range.ts'
import { useReply } from '../../lib/query.ts'
import type { MyVenture } from '../../lib/session.ts'
import type { SimulationSearch } from './simulation-search.ts'

export type PlanVersion = Plan['versions'][number]
export interface Choice {
  readonly plan: Plan
  readonly version: PlanVersion
}

/** The most days of one simulation; the server says so too. */
export const MOST_DAYS = 90
export const SIMULATED_PERIODS = PERIODS.filter(({ value }) => value !== 'year' && value !== 'quarter')

/** Which version and which days the address asks for; a draft first, for that is what one wants to know about. */
export function useQuestion(venture: MyVenture) {
  const search: SimulationSearch = useSearch({ strict: false })
  const plans = useReply(contract.plans.listPlans, { ventureId: venture.id })
  const choices = (plans.data?.items ?? []).flatMap((plan) =>
    plan.versions.map((version): Choice => ({ plan, version })),
  )
  const asked = choices.find(({ version }) => version.id === search.version)
  const chosen = asked ?? choices.find(({ version }) => version.status === 'DRAFT') ?? choices[0] ?? null
  const period = periodOf(search)
  return { plans, choices, chosen, period, ...daysOf(search, period, venture) }
}

function periodOf({ period, from }: SimulationSearch): PeriodName | null {
  const named = SIMULATED_PERIODS.find(({ value }) => value === period)
  return named?.value ?? (from === undefined ? 'last-month' : null)
}

function daysOf({ from, to }: SimulationSearch, period: PeriodName | null, { today }: MyVenture) {
  const range: DayRange =
    (period === null ? chosenRange(from, to, today) : null) ?? rangeOf(period ?? 'last-month', today, 1)
  const named = SIMULATED_PERIODS.find(({ value }) => value === period)
  return { range, face: named?.label ?? formatRange(range.from, range.to) }
}

export const nameOfVersion = ({ plan, version }: Choice): string =>
  `${plan.name}, version ${version.number}${version.status === 'DRAFT' ? ' (draft)' : ''}`
