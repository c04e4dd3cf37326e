import { refuse } from '@holdfast/engine/kernel'
import { authorize, type Caller, type CallerVenture, may, ventureOf } from '../../../platform/caller.ts'
import { freightVenture } from '../policy.ts'

/** Whoever may enter loads may enter for whom and by whom; a contractor only ever works on loads. */
export function mayWrite(caller: Caller, ventureId: string): boolean {
  return may(caller, 'freight.write', ventureId)
}

/** Making two companies one moves loads that are billed, and letting a refused carrier drive is a decision of the desk’s head. */
export function mayCorrect(caller: Caller, ventureId: string, relation?: { readonly assignedToMe: boolean }): boolean {
  return may(caller, 'freight.correct', ventureId, relation)
}

/** What the caller may do to a company; one that is void only comes back. */
export function companyCan(caller: Caller, ventureId: string, isVoid: boolean): Record<string, boolean> {
  const [change, correct] = [mayWrite(caller, ventureId), mayCorrect(caller, ventureId)]
  return isVoid ? { bringBack: correct } : { change, merge: correct, void: correct }
}

export function authorizeWrite(caller: Caller, ventureId: string, what: string): CallerVenture {
  const venture = ventureOf(caller, ventureId)
  authorize(mayWrite(caller, venture.id), `${what} in this venture`)
  return freightVenture(caller, venture.id)
}

export function authorizeCorrection(caller: Caller, ventureId: string, what: string): CallerVenture {
  const venture = ventureOf(caller, ventureId)
  authorize(mayCorrect(caller, venture.id), `${what} in this venture`)
  return freightVenture(caller, venture.id)
}

/** The same answer whether it does not exist or is somebody else’s. */
export function refuseMissing(kind: 'customer' | 'carrier' | 'location'): never {
  return refuse('not_found', `${kind}.not_found`, `There is no such ${kind} for you.`)
}

/** Refuses `record.changed` when somebody else edited it since it was read. */
export function refuseStale(what: string, read: number, current: number): void {
  if (read === current) return
  refuse('conflict', 'record.changed', `Somebody changed this ${what} meanwhile. Look at it again.`, {
    version: current,
  })
}
