import type { Permission } from './permissions.ts'
import type { AccessRole, JobRole } from './roles.ts'

/** The caller's membership in the venture of the record, on the day concerned. */
export interface Membership {
  readonly role: AccessRole
  readonly jobRole: JobRole | null
}

/** How the caller stands to the record or person asked about; what is absent is false. */
export interface Relation {
  /** The record or person is the caller's own; for `incentives.plan_publish`, the version is. */
  readonly self?: boolean
  /** The person is below the caller in the `reportsTo` chain, recursive, as of the day. */
  readonly reportsToMe?: boolean
  readonly assignedToMe?: boolean
}

/** A venture's own setting for one role; it replaces what the matrix says of that role there. */
export interface PermissionOverride {
  readonly permission: Permission
  readonly role: AccessRole
  readonly allow: boolean
}
