import { lazy, Suspense, useSyncExternalStore } from 'react'

const Toasts = lazy(() => import('./toasts.tsx'))
const listeners = new Set<() => void>()
let wanted = false

/** Where toasts appear. Nothing is announced before something was done, so its code waits for the first one. */
export function ToastStand() {
  const needed = useSyncExternalStore(listen, () => wanted)
  return <Suspense>{needed && <Toasts />}</Suspense>
}

export function wantToasts() {
  wanted = true
  for (const tell of listeners) tell()
}

function listen(tell: () => void) {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
