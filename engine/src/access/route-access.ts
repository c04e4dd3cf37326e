import type { AppRoute } from './app-route.ts'
import { may } from './decide.ts'
import type { Membership, PermissionOverride } from './question.ts'
import type { GroupRole, VentureType } from './roles.ts'
import { ROUTE_REGISTRY } from './route-registry.ts'
import { accessibleSections, type Section } from './sections.ts'

/** A venture in the person's scope; the membership is null where only the group role opens it. */
export interface VentureInSight {
  readonly type: VentureType
  readonly membership: Membership | null
  readonly overrides?: readonly PermissionOverride[]
}

export interface Visitor {
  readonly groupRole: GroupRole | null
  readonly ventures: readonly VentureInSight[]
  /** Somebody else acts under this person's name. */
  readonly isImpersonated?: boolean
  /** Whether this installation keeps its mail in the local mailbox. */
  readonly development: boolean
}

/** The links of menu and palette, in registry order. Pages of one record (with an id) are reached from their list. */
export function visibleRoutes(visitor: Visitor): readonly AppRoute[] {
  const sections = sectionsOf(visitor)
  return ROUTE_REGISTRY.filter((route) => isListed(route) && sections.includes(route.section) && opens(route, visitor))
}

const isListed = ({ path, unlisted }: AppRoute): boolean => unlisted !== true && !path.includes('/$')

/** The sections of a person; admin where one of its pages is theirs, whatever gives it to them. */
export function sectionsOf(visitor: Visitor): readonly Section[] {
  return accessibleSections({
    ventureTypes: visitor.ventures.map((venture) => venture.type),
    administers: ROUTE_REGISTRY.some(
      (route) => route.section === 'admin' && route.developmentOnly !== true && opens(route, visitor),
    ),
  })
}

/** The page guard: false for any path that the registry does not hold. */
export function mayOpen(path: string, visitor: Visitor): boolean {
  const route = findRoute(path)
  return route !== null && opens(route, visitor)
}

/**
 * The route of the longest registered path that `path` equals or lies under, by whole segments; a literal segment
 * beats an id. Null when none does: deny by default.
 */
export function findRoute(path: string): AppRoute | null {
  const segments = segmentsOf(path)
  const matches = ROUTE_REGISTRY.filter((route) => liesUnder(segments, segmentsOf(route.path)))
  return matches.reduce<AppRoute | null>((best, route) => (best && !isCloser(route, best) ? best : route), null)
}

/** Most pages show only what the person may see of them: their own and their assigned records are enough to open one. */
function opens(route: AppRoute, visitor: Visitor): boolean {
  if (route.developmentOnly === true && !visitor.development) return false
  const relation = route.ofEverybody === true ? {} : { self: true, assignedToMe: true }
  const { groupRole, isImpersonated = false } = visitor
  const nowhere = { groupRole, isImpersonated, membership: null, permission: route.permission, relation }
  if (route.ventureTypes === undefined && may(nowhere)) return true
  return visitor.ventures.some(
    ({ type, membership, overrides = [] }) =>
      (route.ventureTypes ?? [type]).includes(type) && may({ ...nowhere, membership, overrides }),
  )
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '')
}

function liesUnder(segments: readonly string[], pattern: readonly string[]): boolean {
  return pattern.length <= segments.length && pattern.every((part, at) => part.startsWith('$') || part === segments[at])
}

function isCloser(route: AppRoute, than: AppRoute): boolean {
  const longer = segmentsOf(route.path).length - segmentsOf(than.path).length
  return longer > 0 || (longer === 0 && route.path.split('$').length < than.path.split('$').length)
}
