import { useSearch } from '@tanstack/react-router'
import { PageTabs } from '../../ui/page-tabs.tsx'
import type { SimulationSearch } from './simulation-search.ts'

export function SimulationTabs() {
  const { tab }: SimulationSearch = useSearch({ strict: false })
  const link = (to: string | undefined) => ({
    to: '/simulation' as const,
    search: (before: object) => ({ ...before, tab: to, compare: undefined, person: undefined }),
  })
  return (
    <PageTabs
      label="Parts of the simulation"
      tabs={[
        { name: 'Simulate', link: link(undefined), here: tab !== 'saved' },
        { name: 'Saved scenarios', link: link('saved'), here: tab === 'saved' },
      ]}
    />
  )
}
