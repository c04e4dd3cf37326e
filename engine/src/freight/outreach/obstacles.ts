import { CHANNEL_NAMES, type OutreachChannel } from './channels.ts'

/** Why a carrier is not asked. ASKED_TODAY alone may be passed, by whoever says so. */
export const OUTREACH_OBSTACLES = [
  'DO_NOT_USE',
  'GATE_BLOCKS',
  'NO_ADDRESS',
  'BAD_ADDRESS',
  'SUPPRESSED',
  'SAME_ADDRESS',
  'ASKED_TODAY',
] as const
export type OutreachObstacle = (typeof OUTREACH_OBSTACLES)[number]

/** A carrier that somebody wants to ask, with what decides whether it can be. */
export type Candidate = {
  readonly name: string
  readonly isDoNotUse: boolean
  /** What the gate says against it, of what blocks; empty: nothing. */
  readonly blocks: readonly string[]
  /** As it is recorded; null: none. */
  readonly recorded: string | null
  /** As it is written to; null: what is recorded is none. */
  readonly address: string | null
  /** Whoever has this address wants nothing more from the account. */
  readonly isSuppressed: boolean
  /** The carrier with the same address that is asked before it in the same send; null: none. */
  readonly sharesAddressWith: string | null
  /** About this load, on the venture's own day. */
  readonly wasAskedToday: boolean
}
export type Obstacle = { readonly obstacle: OutreachObstacle; readonly sentence: string }

/** The first thing that stands in the way, the weightiest first; null: it can be asked. */
export function obstacleTo(candidate: Candidate, channel: OutreachChannel, askAgain: boolean): Obstacle | null {
  const { name, recorded, address } = candidate
  const what = channel === 'SMS' ? 'telephone number' : 'e-mail address'
  if (candidate.isDoNotUse) return told('DO_NOT_USE', candidate.blocks.join(' ') || `${name} is marked “do not use”.`)
  if (candidate.blocks.length > 0) return told('GATE_BLOCKS', candidate.blocks.join(' '))
  if (recorded === null) return told('NO_ADDRESS', `${name} has no ${what}. Add one on its page.`)
  if (address === null)
    return told('BAD_ADDRESS', `“${recorded}” of ${name} is no ${what} to write to. Correct it on its page.`)
  if (candidate.isSuppressed)
    return told('SUPPRESSED', `${name} wants no ${CHANNEL_NAMES[channel]} from us. Call instead.`)
  if (candidate.sharesAddressWith !== null)
    return told('SAME_ADDRESS', `${name} has the ${what} of ${candidate.sharesAddressWith}, which is asked already.`)
  if (candidate.wasAskedToday && !askAgain)
    return told('ASKED_TODAY', `${name} was asked about this load today. Choose “ask again” to ask once more.`)
  return null
}

function told(obstacle: OutreachObstacle, sentence: string): Obstacle {
  return { obstacle, sentence }
}
