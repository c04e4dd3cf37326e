import type { MatrixRow } from '@holdfast/contract'
import {
  ACCESS_ROLES,
  canOverride,
  conditionsOf,
  holdsByDefault,
  MATRIX,
  PERMISSION_WORDS,
  PERMISSIONS,
  type Permission,
  type PermissionOverride,
} from '@holdfast/engine/access'

/** What is of everybody needs no line. */
export const MATRIX_PERMISSIONS = PERMISSIONS.filter((each) => each !== 'public' && each !== 'self')
type MatrixPermission = (typeof MATRIX_PERMISSIONS)[number]

export function matrixRow(permission: MatrixPermission, overrides: readonly PermissionOverride[]): MatrixRow {
  const { group, jobs = [] } = MATRIX[permission]
  return {
    permission,
    what: PERMISSION_WORDS[permission],
    group: [...group],
    jobs: [...jobs],
    conditions: [...conditionsOf(permission)],
    cells: ACCESS_ROLES.map((role) => ({
      role,
      byDefault: holdsByDefault(permission, role),
      override: overrides.find((each) => each.permission === permission && each.role === role)?.allow ?? null,
    })),
    canOverride: canOverride(permission),
  }
}

export function isInMatrix(permission: Permission): permission is MatrixPermission {
  return permission !== 'public' && permission !== 'self'
}
