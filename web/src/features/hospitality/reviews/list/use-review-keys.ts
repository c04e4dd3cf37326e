import { useEffect } from 'react'
import { singleKeysAllowed } from '../../../../lib/single-keys.ts'

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 }

/** J opens the next review of the list and K the one before; the list keeps the open one in sight. */
export function useReviewKeys(
  rows: readonly { readonly id: string }[],
  openedId: string | null,
  onOpen: (id: string) => void,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = STEPS[event.key]
      if (step === undefined || !singleKeysAllowed(event)) return
      const next = rows[rows.findIndex(({ id }) => id === openedId) + step]
      if (!next) return
      event.preventDefault()
      onOpen(next.id)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [rows, openedId, onOpen])
}
