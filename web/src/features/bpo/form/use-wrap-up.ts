import { useRef } from 'react'
import { clockText } from '../../../lib/duration-text.ts'
import { useNow } from '../../../lib/use-now.ts'

/** The work after the call is what its agent does in the form: it counts from the end until the call is saved. */
export function useWrapUp(endedAt: number, running: boolean) {
  const stopped = useRef<number | null>(null)
  const seconds = Math.max(0, Math.floor((useNow(running) - endedAt) / 1000))
  return {
    words: running ? { placeholder: clockText(seconds), hint: 'Runs until you save' } : undefined,
    /** Saving again after a lost connection says the same. */
    stop(): number | null {
      if (!running) return null
      stopped.current ??= Math.max(0, Math.floor((Date.now() - endedAt) / 1000))
      return stopped.current
    },
  }
}
