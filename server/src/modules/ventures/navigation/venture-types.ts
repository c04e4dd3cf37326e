import type { contract, Reply } from '@holdfast/contract'
import { sectionsOf, type Visitor, visibleRoutes } from '@holdfast/engine/access'
import type { Caller } from '../../../platform/caller.ts'

/** What a person's ventures open to them; the local mailbox is no page of anybody's ventures. */
export function ventureTypes({
  groupRole,
  ventures,
  impersonatedBy,
}: Caller): Reply<typeof contract.navigation.ventureTypes> {
  const visitor: Visitor = { groupRole, ventures, isImpersonated: impersonatedBy !== null, development: false }
  return {
    ventureTypes: [...new Set(ventures.map(({ type }) => type))],
    accessibleSections: [...sectionsOf(visitor)],
    routes: visibleRoutes(visitor).map(({ path, label, section }) => ({ path, label, section })),
  }
}
