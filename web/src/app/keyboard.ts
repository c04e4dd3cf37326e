import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { singleKeysAllowed } from '../lib/single-keys.ts'
import { openDialog } from './dialogs.ts'
import { useGoKeys } from './go-keys.ts'

/** How long after g the second letter still counts. */
const PATIENCE = 1200

/** ⌘K and Ctrl-K everywhere; [ ? / and g-letter where nobody is writing. */
export function useShortcuts(toggleRail: () => void) {
  const navigate = useNavigate()
  const goKeys = useGoKeys()
  const latest = useRef({ toggleRail, goKeys, navigate })
  latest.current = { toggleRail, goKeys, navigate }
  useEffect(() => {
    let wentAt = Number.NEGATIVE_INFINITY
    const onKey = (event: KeyboardEvent) => {
      const { goKeys: keys, navigate: go } = latest.current
      if (isPaletteKey(event)) return take(event, openPalette)
      if (!singleKeysAllowed(event)) return
      const page = event.timeStamp - wentAt < PATIENCE ? keys.find(({ key }) => key === event.key) : undefined
      wentAt = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
      if (page) return take(event, () => void go({ to: page.path }))
      if (event.key === '[') return take(event, latest.current.toggleRail)
      if (event.key === '?') return take(event, () => openDialog('shortcuts'))
      if (event.key === '/') return take(event, openPalette)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

const openPalette = () => openDialog('palette')

const isPaletteKey = (event: KeyboardEvent) =>
  event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey) && !event.shiftKey && !event.altKey

function take(event: KeyboardEvent, act: () => void) {
  event.preventDefault()
  act()
}
