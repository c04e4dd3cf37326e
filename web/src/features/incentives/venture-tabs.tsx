import { useSearch } from '@tanstack/react-router'
import type { LinkTarget } from '../../ui/link-target.ts'
import { PageTabs } from '../../ui/page-tabs.tsx'

export type VentureView = 'venture' | 'mine' | 'team'

interface VentureTabsProps {
  readonly id: string
  readonly name: string
  readonly here: VentureView
  readonly views: readonly VentureView[]
}

/** What of a venture's pay a person may read; with one thing alone there is nothing to choose. */
export function VentureTabs({ id, name, here, views }: VentureTabsProps) {
  const { month, period, from, to } = useSearch({ strict: false })
  if (views.length < 2) return null
  const span = { month, period, from, to }
  const links: Readonly<Record<VentureView, LinkTarget>> = {
    venture: { to: '/incentives/$id', params: { id }, search: span },
    mine: { to: '/incentives/$id', params: { id }, search: { ...span, view: 'mine' } },
    team: { to: '/incentives/$id/team', params: { id }, search: span },
  }
  return (
    <PageTabs
      label={`Pay of ${name}`}
      tabs={views.map((view) => ({ name: NAMES[view], link: links[view], here: view === here }))}
    />
  )
}

const NAMES = { venture: 'Venture', mine: 'My pay', team: 'People' } as const
