import { useStored } from '../../../lib/stored.ts'
import { heldMs, holdOf, holdText, notHeld, toggled } from './hold-clock.ts'

/** The hold of the running call; the browser keeps it, so that a reload loses no second of it. */
export function useHold(callId: string) {
  const [text, store] = useStored<string>('call-hold', '')
  const hold = holdOf(callId, text)
  return {
    isHeld: hold.since !== null,
    heldSeconds: (now: number) => Math.floor(heldMs(hold, now) / 1000),
    toggle: () => store(holdText(toggled(hold, Date.now()))),
    forget: () => store(holdText(notHeld(callId))),
  }
}
