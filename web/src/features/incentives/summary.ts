import type { contract, Reply } from '@holdfast/contract'
import { formatMoney } from '../../lib/format.ts'

export type Summary = Reply<typeof contract.incentives.ventureSummary>
type Total = { readonly currency: string; readonly totalMinor: number; readonly todayMinor: number }

/** What today brought: "$0.00" of somebody whom the period paid, as the total says it too; null: no pay in any currency. */
export const todayText = (totals: readonly Total[]): string | null =>
  sumsText(totals, 'todayMinor') ??
  (totals.length === 0 ? null : totals.map(({ currency }) => formatMoney({ minor: 0, currency })).join(' · '))

/** "$647.30 · ₹18,640.00": side by side, never added; null: nothing in any currency. */
export function sumsText(totals: readonly Total[], of: 'totalMinor' | 'todayMinor'): string | null {
  const some = totals.filter((total) => total[of] !== 0)
  return some.length === 0
    ? null
    : some.map((total) => formatMoney({ minor: total[of], currency: total.currency })).join(' · ')
}
