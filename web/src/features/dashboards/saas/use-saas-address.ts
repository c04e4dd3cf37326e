import { CHURN_CAUSES, type ChurnCause, MRR_MOVEMENTS, type MrrMovement } from '@holdfast/engine/saas'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { addMonths } from '../../../lib/calendar-day.ts'
import { type SaasDashboardSearch, saasDashboardSearch } from './saas-dashboard-search.ts'

export const SPANS = [
  { value: '3', label: 'Last 3 months' },
  { value: '6', label: 'Last 6 months' },
  { value: '12', label: 'Last 12 months' },
  { value: '24', label: 'Last 24 months' },
] as const
const USUAL = '6'

export interface SaasAddress {
  readonly span: string
  readonly range: { readonly from: string; readonly to: string }
  readonly currency: string | undefined
  readonly movement: MrrMovement | undefined
  readonly cause: ChurnCause | undefined
  readonly change: (changed: SaasDashboardSearch) => void
  readonly choose: (span: string) => void
}

/** What the address asks for; words that it does not know are as good as none. Whole months, the running one included. */
export function useSaasAddress(today: string): SaasAddress {
  const search = saasDashboardSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const span = SPANS.find(({ value }) => value === search.months)?.value ?? USUAL
  const change = (changed: SaasDashboardSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false })
  return {
    span,
    range: { from: addMonths(today, 1 - Number(span)), to: today },
    currency: search.currency,
    movement: MRR_MOVEMENTS.find((movement) => movement === search.movement),
    cause: CHURN_CAUSES.find((cause) => cause === search.cause),
    change,
    choose: (months) => change({ months: months === USUAL ? undefined : months }),
  }
}
