import { ACCESS_ROLES, type AccessRole, mayGrant, ROLE_NAMES } from '@holdfast/engine/access'
import type { Day, VentureId } from '@holdfast/engine/kernel'
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

export function maySetPermissions(caller: Caller, ventureId: string): boolean {
  return may(caller, 'access.matrix', ventureId)
}

/** Whether somebody may change who a person is in a venture, leaving roles aside; nobody changes what they are themselves. */
export function mayManagePerson(caller: Caller, ventureId: string, userId: string): boolean {
  return may(caller, 'people.manage', ventureId, { self: caller.person?.id === userId })
}

/** The ventures whose people somebody administers. */
export function administered(caller: Caller): readonly CallerVenture[] {
  return caller.ventures.filter((venture) => may(caller, 'people.manage', venture.id))
}

/** The roles that somebody may give in a venture. */
export function rolesToGive(caller: Caller, ventureId: string): readonly AccessRole[] {
  const membershipRole = caller.ventures.find((each) => each.id === ventureId)?.membership?.role ?? null
  return ACCESS_ROLES.filter((role) => mayGrant({ groupRole: caller.groupRole, membershipRole }, role))
}

type Held = { readonly role: AccessRole; readonly startsOn: Day; readonly endsOn: Day | null }

/** What somebody is in a venture today or will be: who holds a role above one's own there is not changed at all. */
export function stillHeld<M extends Held>(memberships: readonly M[], today: Day): readonly M[] {
  return memberships.filter(({ endsOn }) => endsOn === null || endsOn >= today)
}

/** domain.md §2: nobody grants above their own role, nor changes somebody who holds one. */
export function requireRoles(caller: Caller, ventureId: string, roles: readonly AccessRole[]): void {
  const given = rolesToGive(caller, ventureId)
  const above = roles.find((role) => !given.includes(role))
  if (above !== undefined)
    refuse(
      'forbidden',
      'role.above',
      `${ROLE_NAMES[above]} stands above your own role here. Ask somebody who holds it, or an administrator.`,
    )
}
