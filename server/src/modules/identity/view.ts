import type { Me } from '@holdfast/contract'
import { PERMISSIONS, sectionsOf, type Visitor, visibleRoutes } from '@holdfast/engine/access'
import { refuse } from '@holdfast/engine/kernel'
import { type Caller, type CallerVenture, mightDo } from '../../platform/caller.ts'

export type Around = {
  readonly preferences: Record<string, unknown>
  readonly impersonatedByName: string | null
  readonly hasMailbox: boolean
}

/** The signed-in person as the screens need them: menu, palette and page guard follow from this alone. */
export function meView(caller: Caller, around: Around): Me {
  const person = caller.person ?? refuse('unauthenticated', 'session.missing', 'Sign in first.')
  const { groupRole, ventures } = caller
  const visitor: Visitor = {
    groupRole,
    ventures,
    isImpersonated: caller.impersonatedBy !== null,
    development: around.hasMailbox,
  }
  return {
    user: {
      id: person.id,
      name: person.name,
      email: person.email,
      groupRole,
      zone: person.zone,
      preferences: around.preferences,
    },
    ventures: ventures.map((venture) => ventureOfMe(caller, venture)),
    accessibleSections: [...sectionsOf(visitor)],
    routes: visibleRoutes(visitor).map((route) => ({
      path: route.path,
      label: route.label,
      section: route.section,
      icon: route.icon,
      inPhoneBar: route.phoneBar !== undefined,
    })),
    impersonation: around.impersonatedByName === null ? null : { byName: around.impersonatedByName },
    hasMailbox: around.hasMailbox,
  }
}

/** `can` says of each permission whether it could hold for some record of the venture; a record's own `can` decides. */
function ventureOfMe(caller: Caller, venture: CallerVenture): Me['ventures'][number] {
  const { id, code, name, type, currency, zone, today, liveFrom, membership } = venture
  const can = Object.fromEntries(PERMISSIONS.map((permission) => [permission, mightDo(caller, permission, id)]))
  return {
    id,
    code,
    name,
    type,
    currency,
    zone,
    today,
    liveFrom,
    role: membership?.role ?? null,
    jobRole: membership?.jobRole ?? null,
    can,
  }
}
