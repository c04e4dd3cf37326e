import type { Permission } from '@holdfast/engine/access'
import { type Icon, IconBuilding, IconFileUpload, IconHeadset, IconReceipt, IconTruck } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useMe, useVenture } from '../lib/session.ts'

interface CreateAction {
  readonly label: string
  readonly to: string
  readonly permission: Permission
  readonly Icon: Icon
}

const ACTIONS: readonly CreateAction[] = [
  { label: 'New load', to: '/freight/loads/new', permission: 'freight.write', Icon: IconTruck },
  { label: 'New quote', to: '/freight/quotes/new', permission: 'freight.write', Icon: IconReceipt },
  { label: 'Log call', to: '/bpo/calls/new', permission: 'bpo.log_own', Icon: IconHeadset },
  { label: 'Import file', to: '/imports/new', permission: 'imports.open', Icon: IconFileUpload },
  { label: 'Found venture', to: '/start', permission: 'ventures.manage', Icon: IconBuilding },
]

/** What the person may create in the chosen venture, or in any of theirs; only where this build has the page. */
export function useCreateActions(): readonly CreateAction[] {
  const { routesByPath } = useRouter()
  const { ventures } = useMe()
  const venture = useVenture()
  const scope = venture ? [venture] : ventures
  return ACTIONS.filter(
    ({ to, permission }) => Object.hasOwn(routesByPath, to) && scope.some(({ can }) => can[permission]),
  )
}
