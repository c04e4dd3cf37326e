import { contract } from '@holdfast/contract'
import { useMantineColorScheme } from '@mantine/core'
import { useEffect } from 'react'
import { useMe } from './session.ts'
import { store, useStored } from './stored.ts'
import { useCommand } from './use-command.ts'

export type Density = 'comfortable' | 'compact'
export type Scheme = 'light' | 'dark' | 'auto'

/** How this person likes the screens. The browser keeps it for a first paint without flash, the server for the next machine. */
export function usePreferences() {
  const { mutate } = useCommand(contract.identity.updatePreferences)
  const { impersonation } = useMe()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [density] = useStored<Density>('density', 'comfortable')
  const [railCollapsed] = useStored<boolean>('rail-collapsed', false)
  // Looking through somebody else's eyes must not change how they see.
  const keep: typeof mutate = (choice) => (impersonation ? undefined : mutate(choice))
  return {
    scheme: colorScheme,
    density,
    railCollapsed,
    chooseScheme(scheme: Scheme) {
      setColorScheme(scheme)
      keep({ scheme })
    },
    chooseDensity(chosen: Density) {
      store('density', chosen)
      showDensity(chosen)
      keep({ density: chosen })
    },
    collapseRail(collapsed: boolean) {
      store('rail-collapsed', collapsed)
      keep({ railCollapsed: collapsed })
    },
  }
}

/** On a machine that does not know the person yet, the choices that the server kept. */
export function useAdoptedPreferences() {
  const { preferences } = useMe().user
  const { setColorScheme } = useMantineColorScheme()
  const { scheme, density, railCollapsed } = preferences
  useEffect(() => {
    if (scheme === 'light' || scheme === 'dark' || scheme === 'auto') setColorScheme(scheme)
    if (density === 'comfortable' || density === 'compact') {
      store('density', density)
      showDensity(density)
    }
    if (typeof railCollapsed === 'boolean') store('rail-collapsed', railCollapsed)
  }, [scheme, density, railCollapsed, setColorScheme])
}

function showDensity(density: Density) {
  document.documentElement.dataset['density'] = density
}
