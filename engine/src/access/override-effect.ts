import { may } from './decide.ts'
import { type Grants, MATRIX } from './matrix.ts'
import type { Permission } from './permissions.ts'
import { type AccessRole, JOB_ROLES } from './roles.ts'

/** False for what everybody may and for what belongs to the group: no venture gives it away or takes it. */
export function canOverride(permission: Permission): boolean {
  const grants = grantsOf(permission)
  return grants !== null && grants.access.length > 0
}

/** Whether a role of a venture holds it without a setting, leaving job roles and relations aside. */
export function holdsByDefault(permission: Permission, role: AccessRole): boolean {
  const grants = grantsOf(permission)
  if (grants === null) return true
  return role === 'CONTRACTOR' ? grants.contractor !== undefined : grants.access.includes(role)
}

/**
 * Whether a setting changes the decision for anybody in that role. To refuse what a role does not hold itself still
 * takes it from those of the role whose job includes it.
 */
export function makesDifference(permission: Permission, role: AccessRole, allow: boolean): boolean {
  const overrides = [{ permission, role, allow }]
  return [null, ...JOB_ROLES].some((jobRole) =>
    RELATIONS.some((relation) => {
      const question = { groupRole: null, membership: { role, jobRole }, permission, relation }
      return may(question) !== may({ ...question, overrides })
    }),
  )
}

const EITHER = [false, true]
const RELATIONS = EITHER.flatMap((self) =>
  EITHER.flatMap((reportsToMe) => EITHER.map((assignedToMe) => ({ self, reportsToMe, assignedToMe }))),
)

function grantsOf(permission: Permission): Grants | null {
  return permission === 'public' || permission === 'self' ? null : MATRIX[permission]
}
