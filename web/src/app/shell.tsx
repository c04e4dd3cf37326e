import { lazy, type ReactNode, Suspense } from 'react'
import { usePreferences } from '../lib/preferences.ts'
import { Banners } from './banners.tsx'
import { closeDialog, useDialog } from './dialogs.ts'
import { useFocusAfterNavigation } from './focus-after-navigation.ts'
import { useShortcuts } from './keyboard.ts'
import { PhoneBar } from './phone-bar.tsx'
import { Rail } from './rail.tsx'
import css from './shell.module.css'
import { TopBar } from './top-bar.tsx'

export function Shell({ children }: { readonly children: ReactNode }) {
  const { railCollapsed, collapseRail } = usePreferences()
  const toggleRail = () => collapseRail(!railCollapsed)
  const content = useFocusAfterNavigation()
  useShortcuts(toggleRail)
  return (
    <div className={css['shell']} data-rail={railCollapsed ? 'icons' : 'wide'}>
      <a href="#content" className={css['skip']}>
        Skip to content
      </a>
      <Rail collapsed={railCollapsed} onToggle={toggleRail} />
      <div className={css['head']}>
        <Banners />
        <TopBar />
      </div>
      <main ref={content} id="content" tabIndex={-1} className={css['page']}>
        {children}
      </main>
      <PhoneBar />
      <Suspense>
        <Dialogs onToggleRail={toggleRail} />
      </Suspense>
    </div>
  )
}

// Each comes when it is first asked for.
const Palette = lazy(() => import('./palette.tsx'))
const Shortcuts = lazy(() => import('./shortcuts.tsx'))
const More = lazy(() => import('./more.tsx'))

function Dialogs({ onToggleRail }: { readonly onToggleRail: () => void }) {
  const { name, times } = useDialog()
  if (name === 'palette') return <Palette asked={times} onToggleRail={onToggleRail} />
  if (name === 'shortcuts') return <Shortcuts onClose={closeDialog} />
  return name === 'more' && <More onClose={closeDialog} />
}
