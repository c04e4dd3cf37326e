import { useEffect, useState } from 'react'

/**
 * For what is mounted opened and unmounted to close: the focus goes back to where it was, and to the page when that is
 * gone, such as the button of something that has just been ended.
 */
export function useFocusBack() {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      const back = before instanceof HTMLElement && before.isConnected ? before : document.getElementById('content')
      back?.focus({ preventScroll: true })
    },
    [before],
  )
}
