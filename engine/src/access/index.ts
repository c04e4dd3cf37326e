export { type AppRoute, PHONE_BAR } from './app-route.ts'
export { changeFrom, endAfter } from './change-from.ts'
export { changedDays, heldOn } from './changed-days.ts'
export { conditionsOf } from './conditions.ts'
export { type Answer, decide, may, type Question } from './decide.ts'
export { type AccessExplanation, type AccessQuestion, explainAccess, type Standing } from './explain-access.ts'
export { type Grants, isOfTheGroup, MATRIX } from './matrix.ts'
export { mayGrant, mayGrantInGroup } from './may-grant.ts'
export { canOverride, holdsByDefault, makesDifference } from './override-effect.ts'
export { PERMISSION_WORDS } from './permission-words.ts'
export { isReading, PERMISSIONS, type Permission } from './permissions.ts'
export {
  type DatedMembership,
  type GivenMembership,
  type PlacedMembership,
  placeMembership,
  setMembership,
  withMemberships,
} from './place-membership.ts'
export type { Membership, PermissionOverride, Relation } from './question.ts'
export {
  ACCESS_ROLES,
  type AccessRole,
  GROUP_ROLES,
  type GroupRole,
  JOB_ROLES,
  type JobRole,
  ROLE_NAMES,
  VENTURE_TYPES,
  type VentureType,
} from './roles.ts'
export { findRoute, mayOpen, sectionsOf, type VentureInSight, type Visitor, visibleRoutes } from './route-access.ts'
export { ROUTE_REGISTRY } from './route-registry.ts'
export { accessibleSections, SECTION_NAMES, SECTIONS, type Section, sectionOf } from './sections.ts'
