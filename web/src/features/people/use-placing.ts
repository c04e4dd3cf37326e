import {
  ACCESS_ROLES,
  type AccessRole,
  GROUP_ROLES,
  type GroupRole,
  mayGrant,
  mayGrantInGroup,
} from '@holdfast/engine/access'
import { useMe } from '../../lib/session.ts'

export interface Placing {
  readonly ventureId: string
  readonly ventureName: string
  /** Those that one may give there: never above one's own. */
  readonly roles: readonly AccessRole[]
}

/** Where somebody new may be placed, and as what; for somebody who is there already their own record says it. */
export function usePlacing(): { readonly ventures: readonly Placing[]; readonly groupRoles: readonly GroupRole[] } {
  const { user, ventures } = useMe()
  const { groupRole } = user
  return {
    ventures: ventures
      .filter(({ can }) => can['people.manage'] === true)
      .map(({ id, name, role }) => ({
        ventureId: id,
        ventureName: name,
        roles: ACCESS_ROLES.filter((given) => mayGrant({ groupRole, membershipRole: role }, given)),
      })),
    groupRoles: GROUP_ROLES.filter((given) => mayGrantInGroup(groupRole, given)),
  }
}

/** The venture's own day; one that the asker has left since has none. */
export function useTodayOf(): (ventureId: string | null | undefined) => string | undefined {
  const { ventures } = useMe()
  return (ventureId) => ventures.find(({ id }) => id === ventureId)?.today
}
