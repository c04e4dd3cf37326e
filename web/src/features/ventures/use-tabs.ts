import type { Venture } from '@holdfast/contract'
import { useSearch } from '@tanstack/react-router'
import { useMe } from '../../lib/session.ts'
import type { PageTab } from '../../ui/page-tabs.tsx'

const TABS = [
  { tab: 'overview', name: 'Overview', permission: 'ventures.read' },
  { tab: 'people', name: 'People', permission: 'people.read' },
  { tab: 'calendar', name: 'Calendar', permission: 'ventures.read' },
  { tab: 'offices', name: 'Offices', permission: 'ventures.read' },
  { tab: 'documents', name: 'Documents', permission: 'documents.read' },
] as const
type Tab = (typeof TABS)[number]['tab']

/** The parts of a venture that the person may open, and which of them the address shows. */
export function useTabs({ id }: Venture): { readonly here: Tab; readonly tabs: readonly PageTab[] } {
  const { tab } = useSearch({ strict: false })
  const can = useMe().ventures.find((venture) => venture.id === id)?.can ?? {}
  const open = TABS.filter(({ permission }) => can[permission] === true)
  const here = open.find((each) => each.tab === tab)?.tab ?? 'overview'
  return {
    here,
    tabs: open.map((each) => ({
      name: each.name,
      here: each.tab === here,
      link: {
        to: '/ventures/$id',
        params: { id },
        search: { tab: each.tab === 'overview' ? undefined : each.tab },
      },
    })),
  }
}
