import { contract, type SearchHit } from '@holdfast/contract'
import { useDebouncedValue } from '@mantine/hooks'
import type { SpotlightActionData } from '@mantine/spotlight'
import {
  IconBuildingBank,
  IconBuildingEstate,
  IconBuildingSkyscraper,
  IconBuildingStore,
  IconBuildings,
  IconFileText,
  IconPackage,
  IconRepeat,
  IconSpeakerphone,
  IconTruck,
  IconUser,
  IconUsersGroup,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useReply } from '../lib/query.ts'
import { useMe } from '../lib/session.ts'
import { useHasPage } from '../lib/use-has-page.ts'

/** One letter finds half of everything. */
const SHORTEST = 2
const PAUSE_MS = 120

const KINDS = {
  load: { page: '/freight/loads', to: '/freight/loads/$id', Icon: IconPackage },
  quote: { page: '/freight/quotes', to: '/freight/quotes/$id', Icon: IconFileText },
  customer: { page: '/freight/customers', to: '/freight/customers/$id', Icon: IconBuildingStore },
  carrier: { page: '/freight/carriers', to: '/freight/carriers/$id', Icon: IconTruck },
  hotel: { page: '/hotel/properties', to: '/hotel/properties/$id', Icon: IconBuildingSkyscraper },
  campaign: { page: '/bpo/campaigns', to: '/bpo/campaigns/$id', Icon: IconSpeakerphone },
  saas_customer: { page: '/saas/customers', to: '/saas/customers/$id', Icon: IconUsersGroup },
  subscription: { page: '/saas/subscriptions', to: '/saas/subscriptions/$id', Icon: IconRepeat },
  // Companies have one page together.
  entity: { page: '/holdings/entities', to: '/holdings/entities', Icon: IconBuildings },
  bank_account: { page: '/holdings/accounts', to: '/holdings/accounts/$id', Icon: IconBuildingBank },
  asset: { page: '/holdings/assets', to: '/holdings/assets/$id', Icon: IconBuildingEstate },
  person: { page: '/admin/users', to: '/admin/users/$id', Icon: IconUser },
} as const satisfies Record<SearchHit['kind'], object>

/** What the server finds by the words of the query, as far as there is a page for it; all ventures, whichever is chosen. */
export function useFoundRecords(query: string): readonly SpotlightActionData[] {
  const [asked] = useDebouncedValue(query.trim(), PAUSE_MS)
  const isLong = asked.length >= SHORTEST
  const { data } = useReply(contract.search.search, { q: asked }, { when: isLong })
  const { ventures } = useMe()
  const hasPage = useHasPage()
  const navigate = useNavigate()
  if (!isLong || query.trim().length < SHORTEST) return []
  return (data?.items ?? [])
    .filter(({ kind }) => hasPage(KINDS[kind].page))
    .map(({ kind, id, ventureId, title, detail }) => {
      const { to, Icon } = KINDS[kind]
      const venture = ventures.find((each) => each.id === ventureId)?.name
      return {
        id: `${kind}-${id}`,
        label: title,
        description: ventures.length > 1 && venture && venture !== detail ? `${detail} · ${venture}` : detail,
        // What the server found stays, also where its name is written otherwise than what was typed.
        keywords: query,
        leftSection: <Icon size={16} stroke={1.7} aria-hidden />,
        onClick: () => void navigate({ to, params: { id } }),
      }
    })
}
