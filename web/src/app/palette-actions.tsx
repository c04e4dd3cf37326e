import { contract } from '@holdfast/contract'
import type { SpotlightActionData, SpotlightActionGroupData } from '@mantine/spotlight'
import {
  IconBuilding,
  IconKeyboard,
  IconLayoutSidebarLeftCollapse,
  IconLink,
  IconLogout,
  IconMoon,
  IconSun,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useSignOut } from '../features/identity/sign-out.ts'
import { usePreferences } from '../lib/preferences.ts'
import { useReply } from '../lib/query.ts'
import { useMe } from '../lib/session.ts'
import { useCreateActions } from './create-actions.ts'
import { openDialog } from './dialogs.ts'
import { iconOf } from './icons.ts'
import { nameOf, useMenu } from './menu.ts'
import { useChooseVenture } from './venture-choice.ts'

export interface PaletteCommands {
  readonly onToggleRail: () => void
}

/** Pages, what can be created, ventures to switch to, and the commands of the frame. */
export function usePaletteActions(commands: PaletteCommands): SpotlightActionGroupData[] {
  const groups = [
    { group: 'Pages', actions: usePages() },
    { group: 'New', actions: useCreations() },
    { group: 'Quick links', actions: useLinks() },
    { group: 'Ventures', actions: useVentures() },
    { group: 'Commands', actions: useCommands(commands) },
  ]
  return groups.filter(({ actions }) => actions.length > 0)
}

function usePages(): SpotlightActionData[] {
  const navigate = useNavigate()
  const menu = useMenu()
  return menu.map((entry) => {
    const { path, icon } = entry
    const Icon = iconOf(icon)
    return action(
      path,
      nameOf(entry, menu),
      <Icon size={16} stroke={1.7} aria-hidden />,
      () => void navigate({ to: path }),
    )
  })
}

function useCreations(): SpotlightActionData[] {
  const navigate = useNavigate()
  return useCreateActions().map(({ label, to, Icon }) =>
    action(to, label, <Icon size={16} stroke={1.7} aria-hidden />, () => void navigate({ to })),
  )
}

function useLinks(): SpotlightActionData[] {
  const navigate = useNavigate()
  const { data } = useReply(contract.navigation.listQuickLinks, {})
  return (data?.items ?? []).map(({ id, label, url }) =>
    action(id, label, <IconLink size={16} stroke={1.7} aria-hidden />, () =>
      url.startsWith('/') ? void navigate({ to: url }) : void window.open(url, '_blank', 'noreferrer'),
    ),
  )
}

function useVentures(): SpotlightActionData[] {
  const { ventures } = useMe()
  const choose = useChooseVenture()
  if (ventures.length < 2) return []
  const icon = <IconBuilding size={16} stroke={1.7} aria-hidden />
  return [
    action('venture-all', 'All my ventures', icon, () => choose(null)),
    ...ventures.map(({ id, name }) => action(`venture-${id}`, name, icon, () => choose(id))),
  ]
}

function useCommands({ onToggleRail }: PaletteCommands): SpotlightActionData[] {
  const { scheme, chooseScheme } = usePreferences()
  const signOut = useSignOut()
  const dark = scheme === 'dark'
  const Lamp = dark ? IconSun : IconMoon
  const size = { size: 16, stroke: 1.7, 'aria-hidden': true }
  return [
    action('scheme', dark ? 'Use the light theme' : 'Use the dark theme', <Lamp {...size} />, () =>
      chooseScheme(dark ? 'light' : 'dark'),
    ),
    action('rail', 'Collapse or expand the menu', <IconLayoutSidebarLeftCollapse {...size} />, onToggleRail),
    action('help', 'Keyboard shortcuts', <IconKeyboard {...size} />, () => openDialog('shortcuts')),
    action('sign-out', 'Sign out', <IconLogout {...size} />, signOut),
  ]
}

const action = (id: string, label: string, leftSection: React.ReactNode, onClick: () => void): SpotlightActionData => ({
  id,
  label,
  leftSection,
  onClick,
})
