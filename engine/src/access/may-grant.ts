import { ACCESS_ROLES, type AccessRole, type GroupRole } from './roles.ts'

/**
 * Whether somebody may give a role of a venture, or change the membership of somebody who holds it (domain.md §2:
 * nobody grants above their own role). `membershipRole` is their own in that venture; group roles above it stand over
 * every role of a venture, an auditor over none.
 */
export function mayGrant(
  granter: { readonly groupRole: GroupRole | null; readonly membershipRole: AccessRole | null },
  role: AccessRole,
): boolean {
  if (granter.groupRole !== null && granter.groupRole !== 'AUDITOR') return true
  return granter.membershipRole !== null && rank(role) >= rank(granter.membershipRole)
}

/** 0 is the highest: the order of ACCESS_ROLES. */
function rank(role: AccessRole): number {
  return ACCESS_ROLES.indexOf(role)
}
