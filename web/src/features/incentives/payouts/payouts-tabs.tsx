import { contract } from '@holdfast/contract'
import { useReply } from '../../../lib/query.ts'
import { useVenture } from '../../../lib/session.ts'
import { useHasPage } from '../../../lib/use-has-page.ts'
import type { LinkTarget } from '../../../ui/link-target.ts'
import { PageTabs } from '../../../ui/page-tabs.tsx'

export const TABS = ['runs', 'all', 'disputes', 'holds', 'files'] as const
export type PayoutsTab = (typeof TABS)[number]

const NAMES: Readonly<Record<PayoutsTab, string>> = {
  runs: 'Runs',
  all: 'Payouts',
  disputes: 'Disputes',
  holds: 'Holds',
  files: 'Payment files',
}

/** The lists of finance; for somebody who has only their own pay to look at there is nothing to choose. */
export function PayoutsTabs({ here }: { readonly here: PayoutsTab }) {
  const waiting = useWaiting()
  const hasPage = useHasPage()
  if (!hasPage('/incentives/payouts')) return null
  return (
    <PageTabs
      label="Parts of the payouts"
      tabs={TABS.map((tab) => ({
        name: waiting[tab] ? `${NAMES[tab]} ${waiting[tab]}` : NAMES[tab],
        link: linkTo(tab),
        here: tab === here,
      }))}
    />
  )
}

export function linkTo(tab: PayoutsTab): LinkTarget {
  if (tab === 'disputes') return { to: '/incentives/disputes', search: {} }
  return { to: '/incentives/payouts', search: { tab: tab === 'runs' ? undefined : tab } }
}

/** Counts only where something waits: holds that stand. */
function useWaiting(): Partial<Record<PayoutsTab, number>> {
  const hasPage = useHasPage()
  const venture = useVenture()
  const { data } = useReply(
    contract.payHolds.listHolds,
    { open: 'true', ...(venture && { ventureId: venture.id }) },
    { when: hasPage('/incentives/payouts') },
  )
  return { holds: data?.items.length ?? 0 }
}
