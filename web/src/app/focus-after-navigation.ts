import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** After a page change the focus goes to the page, so that readers and the keyboard begin there and not in the menu. */
export function useFocusAfterNavigation() {
  const content = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    content.current?.focus({ preventScroll: true })
  }, [pathname])
  return content
}
