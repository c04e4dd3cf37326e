import { useSearch } from '@tanstack/react-router'
import type { MyVenture } from '../../lib/session.ts'
import { Problem } from '../../ui/problem.tsx'
import { MyPay } from './my-pay.tsx'
import { StatementSkeleton } from './statement-skeleton.tsx'
import { useMyPay } from './use-my-pay.ts'
import { VentureSummary } from './venture-summary.tsx'
import { VentureTabs, type VentureView } from './venture-tabs.tsx'

/** A venture's pay as whoever reads it may see it: the venture's sums, or one's own. */
export function VenturePay({ venture }: { readonly venture: MyVenture }) {
  const { id } = venture
  const { view } = useSearch({ strict: false })
  const { reply, error, refetch } = useMyPay(id)
  if (error) {
    // The page of the frame tells why, and whom to ask.
    if (error.status === 403) throw error
    if (!reply) return <Problem error={error} retry={() => void refetch()} />
  }
  if (!reply) return <StatementSkeleton />
  const can = reply.ventures[0]?.can ?? {}
  const isMine = venture.role !== null || reply.wallets.length > 0
  const views: readonly VentureView[] = [
    ...(can['summary'] === true ? (['venture'] as const) : []),
    ...(isMine || can['summary'] !== true ? (['mine'] as const) : []),
    ...(can['team'] === true ? (['team'] as const) : []),
  ]
  const here = view === 'mine' && views.includes('mine') ? 'mine' : (views[0] ?? 'mine')
  const tabs = <VentureTabs id={id} name={venture.name} here={here} views={views} />
  if (here === 'mine') return <MyPay venture={venture} tabs={tabs} />
  return <VentureSummary venture={venture} tabs={tabs} />
}
