import { useNavigate, useSearch } from '@tanstack/react-router'
import { chosenRange, type DayRange, PERIODS, type PeriodName, rangeOf } from '../../lib/day-period.ts'
import type { BpoDashboardSearch, HotelDashboardSearch } from './dashboard-search.ts'

export const COMPARISONS = [
  { value: 'previous', label: 'Against period before' },
  { value: 'lastYear', label: 'Against last year' },
  { value: 'none', label: 'No comparison' },
] as const
export type Comparison = (typeof COMPARISONS)[number]['value']

const USUAL: Usual = { period: '28d', compare: 'previous' }

/** What is shown where the address asks for nothing. */
export interface Usual {
  readonly period: PeriodName
  readonly compare: Comparison
}
type Search = BpoDashboardSearch & HotelDashboardSearch

export interface DashboardAddress {
  /** null: days of one's own choice. */
  readonly period: PeriodName | null
  readonly range: DayRange
  readonly usual: Usual
  readonly compare: Comparison
  readonly by: string | undefined
  readonly currency: string | undefined
  readonly campaignId: string | undefined
  readonly agentId: string | undefined
  readonly hotelId: string | undefined
  readonly change: (changed: Search) => void
}

/** What the address asks for; words that it does not know are as good as none. */
export function useDashboardAddress(today: string, weekStart: number, asked: Partial<Usual> = {}): DashboardAddress {
  const usual = { ...USUAL, ...asked }
  const { period, from, to, compare, by, currency, campaignId, agentId, hotelId } = useSearch({ strict: false })
  const navigate = useNavigate()
  const own = period === 'custom' ? chosenRange(from, to, today) : null
  const named = PERIODS.find(({ value }) => value === period)?.value ?? usual.period
  return {
    period: own ? null : named,
    range: own ?? rangeOf(named, today, weekStart),
    usual,
    compare: COMPARISONS.find(({ value }) => value === compare)?.value ?? usual.compare,
    by,
    currency,
    campaignId,
    agentId,
    hotelId,
    change: (changed) =>
      void navigate({ to: '.', search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false }),
  }
}

/** A named period leaves no days behind in the address; the usual one leaves nothing at all. */
export const namedPeriod = (name: string, usual: PeriodName): BpoDashboardSearch => ({
  period: name === usual ? undefined : name,
  from: undefined,
  to: undefined,
})
