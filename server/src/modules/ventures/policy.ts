import type { VentureId } from '@holdfast/engine/kernel'
import { refuse } from '@holdfast/engine/kernel'
import { type Caller, type CallerVenture, may } from '../../platform/caller.ts'

/** A venture outside the caller's answers the same as one that does not exist. */
export function requireInScope(caller: Caller, ventureId: string): CallerVenture {
  const venture = caller.ventures.find((each) => each.id === ventureId)
  if (!venture || !caller.scope.includes(venture.id))
    refuse('forbidden', 'venture.out_of_scope', 'You do not belong to this venture.')
  return venture
}

/** A contractor sees colleagues only as far as work is assigned to them: here, themselves. */
export function seesColleagues(caller: Caller, ventureId: VentureId): boolean {
  return may(caller, 'people.read', ventureId)
}

export function mayFoundVentures(caller: Caller): boolean {
  return may({ ...caller, ventures: [] }, 'ventures.manage', '')
}

export function mayManageVenture(caller: Caller, ventureId: string): boolean {
  return may(caller, 'ventures.manage', ventureId)
}

export function mayKeepCalendar(caller: Caller, ventureId: string): boolean {
  return may(caller, 'ventures.calendar', ventureId)
}
