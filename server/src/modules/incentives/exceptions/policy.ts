import { mayBeWaived } from '@holdfast/engine/incentives'
import type { VentureId } from '@holdfast/engine/kernel'
import { type Caller, isCaller, may } from '../../../platform/caller.ts'
import type { Found } from './exception.ts'
import type { Judgement } from './queries/with-waivers.ts'

/** Whether the caller lets exceptions pass at all in a venture; which of them, `mayWaive` says. */
export function mayWaiveSome(caller: Caller, ventureId: VentureId): boolean {
  return may(caller, 'incentives.payout_waive', ventureId)
}

/** Nobody lets pass what stands in the way of their own pay; a hold is released and never waived. */
export function mayWaive(caller: Caller, ventureId: VentureId, each: Judgement): boolean {
  const self = isOwn(caller, each)
  return each.waiver === null && mayBeWaived(each.kind) && may(caller, 'incentives.payout_waive', ventureId, { self })
}

/** It is about the caller, or stands in the way of a payout of theirs by name. */
export function isOwn(caller: Caller, { person, stops }: Pick<Found, 'person' | 'stops'>): boolean {
  return isAmong(caller, [...(person ? [person.id] : []), ...(typeof stops === 'string' ? [] : stops)])
}

/** Nobody holds or releases their own pay. `people`: whose pay it is about. */
export function mayHold(caller: Caller, ventureId: VentureId, people: readonly string[]): boolean {
  return may(caller, 'incentives.hold', ventureId, { self: isAmong(caller, people) })
}

function isAmong(caller: Caller, people: readonly string[]): boolean {
  return people.some((userId) => isCaller(caller, userId))
}
