/** How long a call has been on hold: whole stretches, and since when it is now. Times in milliseconds. */
export interface Hold {
  readonly callId: string
  readonly before: number
  readonly since: number | null
}

export const notHeld = (callId: string): Hold => ({ callId, before: 0, since: null })

/** Puts a call on hold, or takes it off. */
export function toggled(hold: Hold, now: number): Hold {
  return hold.since === null ? { ...hold, since: now } : { ...hold, before: heldMs(hold, now), since: null }
}

/** A clock that was set back meanwhile takes nothing away. */
export function heldMs({ before, since }: Hold, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since))
}

export const holdText = ({ callId, before, since }: Hold): string => [callId, before, since ?? ''].join('|')

/** What was kept of this call; anything else, such as an older call's, is none. */
export function holdOf(callId: string, text: string): Hold {
  const [id, before = '', since = ''] = text.split('|')
  if (id !== callId || !/^\d+$/.test(before) || !/^\d*$/.test(since)) return notHeld(callId)
  return { callId, before: Number(before), since: since === '' ? null : Number(since) }
}
