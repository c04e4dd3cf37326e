import { useSyncExternalStore } from 'react'

/** Whether the browser believes in a connection. */
export const useOnline = () => useSyncExternalStore(listen, () => navigator.onLine)

function listen(tell: () => void) {
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  return () => {
    window.removeEventListener('online', tell)
    window.removeEventListener('offline', tell)
  }
}
