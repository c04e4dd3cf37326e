import { useSyncExternalStore } from 'react'

type Dialog = 'palette' | 'shortcuts' | 'more'

interface Asked {
  readonly name: Dialog | null
  /** Counts the requests, since the palette closes by itself and is asked for again. */
  readonly times: number
}

let asked: Asked = { name: null, times: 0 }
const listeners = new Set<() => void>()

/** The frame's dialogs: any key, menu or button may ask for one, the shell shows it. */
export const openDialog = (name: Dialog) => tell({ name, times: asked.times + 1 })
export const closeDialog = () => tell({ ...asked, name: null })

export const useDialog = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => asked,
  )

function tell(next: Asked) {
  asked = next
  for (const listener of listeners) listener()
}
