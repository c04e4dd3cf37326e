import { ACCESS_ROLES, type AccessRole, GROUP_ROLES, type GroupRole } from './roles.ts'

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

/**
 * Whether somebody may give a role of the group, take it away, or act on an account that holds it (domain.md §2: nobody
 * above their own role). Null is an account without one. Only a CEO and an administrator stand over accounts.
 */
export function mayGrantInGroup(granter: GroupRole | null, role: GroupRole | null): boolean {
  if (granter !== 'CEO' && granter !== 'ADMIN') return false
  return role === null || GROUP_ROLES.indexOf(role) >= GROUP_ROLES.indexOf(granter)
}

/** 0 is the highest: the order of ACCESS_ROLES. */
function rank(role: AccessRole): number {
  return ACCESS_ROLES.indexOf(role)
}
